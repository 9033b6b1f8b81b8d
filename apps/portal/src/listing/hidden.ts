import { mark } from '@tocsin/domain/handling/identities'

/** Short names of what cannot be seen, as Unicode abbreviates them. They are names and stay as they are. */
const zeroWidth: Record<string, string> = {
  '\u00ad': 'SHY',
  '\u034f': 'CGJ',
  '\u180e': 'MVS',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u2060': 'WJ',
  '\u2061': 'f()',
  '\u2062': '×',
  '\u2063': ',',
  '\u2064': '+',
  '\ufeff': 'BOM',
}
const bidi: Record<string, string> = {
  '\u061c': 'ALM',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
}

type Piece =
  | { kind: 'text'; text: string; at: number }
  | { kind: 'zeroWidth' | 'bidi'; name: string; text: string; at: number }
  | { kind: 'masked'; text: string; at: number }

const cut = new RegExp(`(${mark}|[${Object.keys(zeroWidth).join('')}${Object.keys(bidi).join('')}])`, 'u')

/** Emoji hold together by a joiner: there it is seen, and no trick. */
const joins = (before: string | undefined, after: string | undefined) =>
  /\p{Extended_Pictographic}\ufe0f?$/u.test(before ?? '') && /^\p{Extended_Pictographic}/u.test(after ?? '')

/** A text in pieces, so that what cannot be seen gets a box with its name. Nothing is dropped: the pieces add up. */
export const piecesOf = (text: string, from = 0): Piece[] => {
  let at = from
  const parts = text.split(cut)
  return parts.flatMap((part, index): Piece[] => {
    const here = at
    at += part.length
    if (part === '') return []
    if (part === mark) return [{ kind: 'masked', text: part, at: here }]
    const joiner = part === '\u200d' && joins(parts[index - 1], parts[index + 1])
    const name = zeroWidth[part]
    if (name !== undefined && !joiner) return [{ kind: 'zeroWidth', name, text: part, at: here }]
    const control = bidi[part]
    if (control !== undefined) return [{ kind: 'bidi', name: control, text: part, at: here }]
    return [{ kind: 'text', text: part, at: here }]
  })
}
