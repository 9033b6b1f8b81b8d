import type { CompiledEdition } from '../compile.ts'
import { scan } from '../match/scan.ts'
import type { Reading } from '../text/reading.ts'
import { type IndicatorCode, speaksAgainst } from './indicators.ts'
import { languages } from './languages.ts'
import { phrases } from './phrases.ts'
import { alone, rules } from './rules.ts'
import { type WordClass, wordClasses } from './words.ts'

const classCount = wordClasses.length
const numberOf = (wordClass: WordClass) => wordClasses.indexOf(wordClass)
/** For each phrase that is a word, its senses as places in `held`, which begin where those of the phrase before end. */
const places: number[] = []
const placesFrom = new Int32Array(phrases.length + 1)
phrases.forEach(({ senses }, number) => {
  for (const { language, class: of } of senses)
    places.push(languages.indexOf(language) * classCount + numberOf(of))
  placesFrom[number + 1] = places.length
})
const placeOf = Int32Array.from(places)
const mayBeMissing = Uint8Array.from(phrases, ({ cue }) => (cue === 'X01' || cue === 'X02' ? 1 : 0))
const suspicious = ({ cue }: { cue: IndicatorCode }) => !speaksAgainst(cue)
const pairs = rules
  .filter(suspicious)
  .map(({ cue, first, second }) => ({ cue, first: numberOf(first), second: numberOf(second) }))
const singles = Object.entries(alone)
  .map(([wordClass, cue]) => ({ cue, number: numberOf(wordClass as WordClass) }))
  .filter(suspicious)

/** Whether the texts hold a word of a class in a language. Reused from listing to listing. */
const held = new Uint8Array(languages.length * classCount)

/**
 * What the texts could say by the words that they hold, whichever of them stand together, and by what might be told to
 * be missing: all that reading their context could add to their suspicious phrases.
 */
export function couldCompose(compiled: CompiledEdition, readings: Reading[]): Set<IndicatorCode> {
  const firstPhrase = compiled.terms.length + compiled.variants.length
  const cues = new Set<IndicatorCode>()
  held.fill(0)
  // A language as a bit: most texts hold words of a few.
  let spoken = 0
  for (const reading of readings) {
    scan(compiled.contextBeginnings, compiled.patterns, reading, pattern => {
      const phrase = pattern - firstPhrase
      const end = placesFrom[phrase + 1]!
      for (let i = placesFrom[phrase]!; i < end; i++) {
        held[placeOf[i]!] = 1
        spoken |= 1 << (placeOf[i]! / classCount)
      }
      if (mayBeMissing[phrase] === 1) cues.add('P02')
    })
  }
  for (let from = 0; from < held.length; from += classCount) {
    if (((spoken >>> (from / classCount)) & 1) === 0) continue
    for (const { cue, first, second } of pairs) if (held[from + first] && held[from + second]) cues.add(cue)
    for (const { cue, number } of singles) if (held[from + number]) cues.add(cue)
  }
  return cues
}
