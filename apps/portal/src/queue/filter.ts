/** Letters and figures only: case, accents and punctuation never decide whether a row is found. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Every word of what was typed must begin a word of the row. */
export const matches = (typed: string, said: readonly string[]): boolean =>
  matchesPlain(plain(typed), plain(said.join(' ')))

/** The same where both are plain already. */
export const matchesPlain = (typed: string, said: string): boolean =>
  typed.split(' ').every(word => ` ${said}`.includes(` ${word}`))
