import { hashStart, hashStep } from '../text/hash.ts'
import { findKinds } from './about.ts'
import { asStem } from './keys.ts'
import { followsSign, kindsMax, newTokens, type Part, type Tokens, tokensOf } from './tokens.ts'

/** Told of each text of a listing, and of each word, stem and kind in it, and of two kinds close by in a sentence, with the word that shows it. */
export type Heard = {
  part(tokens: Tokens): void
  word(hash: number, token: number, signs: number): void
  stem(hash: number, token: number): void
  kind(kind: number, token: number): void
  pair(first: number, second: number, token: number): void
  /** For each kind, whether anything depends on it as the first of two (1) and as the second (2); without, all. */
  pairing?: Uint8Array
}

/** One for each part, reused from listing to listing. */
const tokensOfPart: Tokens[] = []

/** Hears all texts of a listing, which may be in the languages `spoken`. */
export function hear(parts: Part[], spoken: number, heard: Heard): void {
  for (let part = 0; part < parts.length; part++) {
    tokensOfPart[part] ??= newTokens()
    const tokens = tokensOfPart[part]!
    tokensOf(parts[part]!, tokens)
    findKinds(tokens, spoken)
    heard.part(tokens)
    hearWords(tokens, heard)
    hearKinds(tokens, heard)
  }
}

/** Names are no words: what they say is how they stand (standing.ts), and what stands close by. */
function hearWords(tokens: Tokens, heard: Heard): void {
  const { count, word, five, isHan, isName } = tokens
  for (let token = 0; token < count; token++) {
    if (isName[token]) continue
    if (isHan[token]) hearSigns(tokens, token, heard)
    else {
      heard.word(word[token]!, token, 0)
      if (five[token] !== 0) heard.stem(asStem(five[token]!), token)
    }
  }
}

/** Signs of Chinese that stand together are words of two or three. */
function hearSigns(tokens: Tokens, token: number, heard: Heard): void {
  const { plain } = tokens.reading
  let hash = hashStep(hashStart, plain[tokens.from[token]!]!)
  for (let k = 1; k < 3 && followsSign(tokens, token + k); k++) {
    hash = hashStep(hash, plain[tokens.from[token + k]!]!)
    heard.word(hash, token, k + 1)
  }
}

/** Kinds so many words apart, at most, are heard together; signs of Chinese count half. */
const reach = 4

function hearKinds(tokens: Tokens, heard: Heard): void {
  const { pairing } = heard
  const { count, kinds, kindCount, isHan, isFirst } = tokens
  for (let token = 0; token < count; token++) {
    const here = token * kindsMax
    let mayBegin = pairing === undefined && kindCount[token]! > 0
    for (let a = 0; a < kindCount[token]!; a++) {
      const kind = kinds[here + a]!
      heard.kind(kind, token)
      if (pairing !== undefined && pairing[kind]! & 1) mayBegin = true
    }
    if (!mayBegin) continue
    const last = Math.min(count - 1, token + (isHan[token] ? 2 * reach : reach))
    for (let other = token + 1; other <= last && !isFirst[other]; other++) {
      const there = other * kindsMax
      for (let b = 0; b < kindCount[other]!; b++) {
        const second = kinds[there + b]!
        if (pairing !== undefined && !(pairing[second]! & 2)) continue
        for (let a = 0; a < kindCount[token]!; a++) heard.pair(kinds[here + a]!, second, other)
      }
    }
  }
}
