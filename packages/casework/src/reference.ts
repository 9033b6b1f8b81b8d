import { randomInt } from 'node:crypto'

/** Crockford's letters: none that is mistaken for another when read aloud or from paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const four = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')

/** Random, so that it shows neither order nor time nor volume: `T-7K4Q-19AX`, about 10^12 of each kind. */
export const newReference = (kind: 'T' | 'R'): string => `${kind}-${four()}-${four()}`
