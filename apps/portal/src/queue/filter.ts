/** Letters and figures only: case, accents and punctuation never decide whether a row is found. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Every word of what was typed must begin a word of the row. */
export const matches = (typed: string, said: readonly string[]): boolean => {
  const row = ` ${plain(said.join(' '))}`
  return plain(typed)
    .split(' ')
    .every(word => row.includes(` ${word}`))
}
