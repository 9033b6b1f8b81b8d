import { type IndicatorCode, speaksAgainst } from './indicators.ts'
import { languages } from './languages.ts'
import { phrases } from './phrases.ts'
import { alone, rules } from './rules.ts'
import { type WordClass, wordClasses } from './words.ts'

const classCount = wordClasses.length
const numberOf = (wordClass: WordClass) => wordClasses.indexOf(wordClass)

/** For each phrase the senses that it has as a word: languages and classes as places in `held`. */
const placesOf = phrases.map(({ senses }) =>
  senses.map(({ language, class: of }) => languages.indexOf(language) * classCount + numberOf(of)),
)
/** Papers that are asked for could be told to be missing. */
const mayBeMissing = phrases.map(({ cue }) => cue === 'X01' || cue === 'X02')

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
 * What texts could say by the words that were noted in them, whichever of them stand together, and by what might be told
 * to be missing: all that reading their context could add to their suspicious phrases.
 */
export function couldCompose(notedIn: number[][]): Set<IndicatorCode> {
  const cues = new Set<IndicatorCode>()
  held.fill(0)
  /** Most texts hold words of a few languages. */
  let spoken = 0
  for (const noted of notedIn) {
    for (let i = 0; i < noted.length; i += 2) {
      const phrase = noted[i]!
      for (const place of placesOf[phrase]!) {
        held[place] = 1
        spoken |= 1 << (place / classCount)
      }
      if (mayBeMissing[phrase]) cues.add('P02')
    }
  }
  for (let from = 0; from < held.length; from += classCount) {
    if (((spoken >>> (from / classCount)) & 1) === 0) continue
    for (const { cue, first, second } of pairs) if (held[from + first] && held[from + second]) cues.add(cue)
    for (const { cue, number } of singles) if (held[from + number]) cues.add(cue)
  }
  return cues
}
