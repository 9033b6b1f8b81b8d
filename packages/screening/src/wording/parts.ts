import type { Reading } from '../text/reading.ts'
import { type Heard, hear } from './features.ts'
import { newTokens, type Tokens, tokensOf } from './tokens.ts'

/** A text as it was read, and the spans in it that are certain names: those are no words. */
export type Part = { reading: Reading; names: { start: number; end: number }[] }

/** One for each part, reused from listing to listing. */
const tokensOfPart: Tokens[] = []

/** Hears all parts of a listing; `begin` is told of each part before it is heard. */
export function hearParts(
  parts: Part[],
  spoken: number,
  heard: Heard,
  begin: (tokens: Tokens, part: number) => void,
): void {
  parts.forEach(({ reading, names }, part) => {
    tokensOfPart[part] ??= newTokens()
    const tokens = tokensOfPart[part]
    tokensOf(reading, tokens)
    markNames(reading, tokens, names)
    begin(tokens, part)
    hear(reading, tokens, spoken, heard)
  })
}

function markNames({ at }: Reading, { count, from, to, isName }: Tokens, names: Part['names']): void {
  for (const { start, end } of names) {
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if (at[to[middle]! - 1]! < start) low = middle + 1
      else high = middle
    }
    for (let token = low; token < count && at[from[token]!]! < end; token++) isName[token] = 1
  }
}
