import { newReading, read } from '../text/reading.ts'
import { asStem, hashStart, hashStep, joined, type Table, tableOf } from './hash.ts'
import { forms, languages } from './kinds.ts'
import { newTokens, tokensOf } from './tokens.ts'

/** Every word of a kind by its number. Senses lie in runs: a kind and the languages in which it has it, as bits. */
export type Lexicon = { table: Table; first: Int32Array; kind: Uint8Array; spoken: Uint16Array }

export const maskOf = (spoken: Iterable<string>): number => {
  let mask = 0
  for (const language of spoken) mask |= 1 << languages.indexOf(language as (typeof languages)[number])
  return mask
}

/** Longer expressions are not looked for. */
export const wordsMax = 4

let built: Lexicon | undefined
/** Built when it is first asked for: it depends on nothing but the words. */
export const lexicon = (): Lexicon => {
  built ??= build()
  return built
}

function build(): Lexicon {
  const senses = new Map<number, Map<number, number>>()
  const reading = newReading()
  const tokens = newTokens()
  for (const { written, language, kind } of forms()) {
    const isStem = written.endsWith('*')
    read(isStem ? written.slice(0, -1) : written, reading)
    tokensOf(reading, tokens)
    if (reading.length === 0) continue
    let key = hashStart
    if (tokens.count === 1 || tokens.isHan[0]) {
      for (let at = 0; at < reading.length; at++) key = hashStep(key, reading.plain[at]!)
      if (isStem) key = asStem(key)
    } else {
      if (tokens.count > wordsMax) continue
      key = tokens.word[0]!
      for (let k = 1; k < tokens.count; k++) key = joined(key, tokens.word[k]!)
    }
    const of = senses.get(key) ?? new Map<number, number>()
    senses.set(key, of.set(kind, (of.get(kind) ?? 0) | maskOf([language])))
  }
  return flat(senses)
}

function flat(senses: Map<number, Map<number, number>>): Lexicon {
  const all = [...senses]
  const count = all.reduce((sum, [, of]) => sum + of.size, 0)
  const lexicon = {
    table: tableOf(new Map(all.map(([key], index) => [key, index + 1]))),
    first: new Int32Array(all.length + 2),
    kind: new Uint8Array(count),
    spoken: new Uint16Array(count),
  }
  let next = 0
  all.forEach(([, of], index) => {
    lexicon.first[index + 1] = next
    for (const [kind, mask] of of) {
      lexicon.kind[next] = kind
      lexicon.spoken[next++] = mask
    }
  })
  lexicon.first[all.length + 1] = next
  return lexicon
}
