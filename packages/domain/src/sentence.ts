/**
 * What is said to a person, kept as a code and its parameters. One catalogue turns it into words of the
 * reader's language; stored rows and the ledger never hold a translated sentence.
 */
export type Sentence = { code: string; params: Record<string, string | number> }

export const say = (code: string, params: Record<string, string | number> = {}): Sentence => ({
  code,
  params,
})
