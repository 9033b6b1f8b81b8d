import { randomInt } from 'node:crypto'

/** Crockford's letters: none that is mistaken for another when read aloud or from paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const four = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')

/** Random, so that it shows neither order nor time nor volume: `T-7K4Q-19AX`, about 10^12 of each kind. */
export const newReference = (kind: 'T' | 'R'): string => `${kind}-${four()}-${four()}`

/** A number as somebody typed it from paper: case, spaces and hyphens do not matter, nor O for 0 and I or L for 1. */
export const referenceAsTyped = (typed: string): string => {
  const [kind = '', ...rest] = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  const read = rest.join('').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return `${kind}-${read.slice(0, 4)}-${read.slice(4)}`
}
