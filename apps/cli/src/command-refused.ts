/** sysexits.h: what was configured cannot be run. */
export const exitConfig = 78
/** sysexits.h: what is needed does not answer. */
export const exitUnavailable = 69

/** Why a command was not carried out, in a sentence for whoever gave it. Exit codes follow sysexits.h. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused'
  readonly exitCode: number
  constructor(sentence: string, exitCode = exitConfig) {
    super(sentence)
    this.exitCode = exitCode
  }
}
