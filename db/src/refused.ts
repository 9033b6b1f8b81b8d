/** What the database's own rooms refuse before a server runs: a code for machines, a sentence for a person. */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused'
  readonly code: string

  constructor(code: string, sentence: string) {
    super(sentence)
    this.code = code
  }
}
