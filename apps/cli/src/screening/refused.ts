/** A request that cannot be met, said to the person who made it. Exit codes follow sysexits.h. */
export class Refused extends Error {
  readonly exitCode: number
  constructor(sentence: string, exitCode: number) {
    super(sentence)
    this.exitCode = exitCode
  }
}
