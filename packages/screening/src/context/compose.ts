import type { FoundPhrase } from '../match/find.ts'
import type { IndicatorCode } from './indicators.ts'
import { Spans } from './spans.ts'
import type { Spoken } from './spoken.ts'
import { type WordClass, wordClasses } from './words.ts'

/** Two words, in this order and so many characters apart at most, that say something together. */
type Rule = { cue: IndicatorCode; first: WordClass; second: WordClass; reach: number; unless?: WordClass }

const rules: Rule[] = [
  { cue: 'P02', first: 'no', second: 'paper', reach: 16 },
  { cue: 'P02', first: 'paper', second: 'no', reach: 8 },
  { cue: 'P02', first: 'no', second: 'firm', reach: 16 },
  { cue: 'P02', first: 'no', second: 'ask', reach: 12 },
  { cue: 'P02', first: 'no', second: 'name', reach: 8 },
  { cue: 'P02', first: 'no', second: 'matter', reach: 12 },
  { cue: 'V09', first: 'no', second: 'stranger', reach: 10 },
  { cue: 'V09', first: 'only', second: 'trusted', reach: 20 },
  { cue: 'P10', first: 'goes', second: 'as', reach: 14 },
  { cue: 'P10', first: 'bearer', second: 'says', reach: 11 },
  { cue: 'P10', first: 'says', second: 'bearer', reach: 6 },
  { cue: 'L03', first: 'hidden', second: 'object', reach: 24 },
  { cue: 'L03', first: 'object', second: 'hidden', reach: 6 },
  { cue: 'L03', first: 'test', second: 'detect', reach: 20 },
  { cue: 'L03', first: 'no', second: 'detect', reach: 10 },
  { cue: 'L01', first: 'seized', second: 'again', reach: 50 },
  { cue: 'L01', first: 'no', second: 'seized', reach: 20 },
  { cue: 'L01', first: 'insider', second: 'border', reach: 24 },
  { cue: 'L01', first: 'border', second: 'insider', reach: 24 },
  { cue: 'L10', first: 'meet', second: 'place', reach: 24 },
  { cue: 'L10', first: 'meet', second: 'dark', reach: 24 },
  { cue: 'M04', first: 'only', second: 'cash', reach: 10 },
  { cue: 'M04', first: 'cash', second: 'only', reach: 4 },
  { cue: 'M04', first: 'no', second: 'bank', reach: 10 },
  { cue: 'V04', first: 'erase', second: 'chat', reach: 20 },
  { cue: 'V04', first: 'chat', second: 'erase', reach: 20 },
  { cue: 'V04', first: 'contact', second: 'app', reach: 14 },
  { cue: 'V04', first: 'only', second: 'app', reach: 10 },
  { cue: 'V04', first: 'app', second: 'only', reach: 4 },
  { cue: 'E04', first: 'plate', second: 'removed', reach: 20 },
  { cue: 'E04', first: 'removed', second: 'plate', reach: 12 },
  { cue: 'E03', first: 'stamp', second: 'logo', reach: 24 },
  { cue: 'E03', first: 'logo', second: 'stamp', reach: 12 },
  { cue: 'V04', first: 'no', second: 'phone', reach: 14 },
  { cue: 'V04', first: 'phone', second: 'no', reach: 4 },
  { cue: 'P14', first: 'same', second: 'original', reach: 24 },
  { cue: 'V10', first: 'cook', second: 'yield', reach: 60 },
  { cue: 'L10', first: 'cook', second: 'remote', reach: 60 },
  { cue: 'L10', first: 'remote', second: 'cook', reach: 60 },
  { cue: 'L10', first: 'no', second: 'neighbour', reach: 16 },
  { cue: 'L10', first: 'neighbour', second: 'no', reach: 4 },
  { cue: 'L03', first: 'neighbour', second: 'detect', reach: 20 },
  { cue: 'M02', first: 'pay', second: 'gold', reach: 24 },
  { cue: 'M02', first: 'gold', second: 'pay', reach: 8 },
  { cue: 'X01', first: 'require', second: 'paper', reach: 24, unless: 'no' },
  { cue: 'X01', first: 'paper', second: 'require', reach: 24, unless: 'no' },
  { cue: 'X01', first: 'no', second: 'private', reach: 20 },
  { cue: 'X01', first: 'only', second: 'institution', reach: 24 },
  { cue: 'X04', first: 'authority', second: 'reported', reach: 50 },
  { cue: 'X04', first: 'reported', second: 'authority', reach: 30 },
]

const reachMax = 2 * Math.max(...rules.map(({ reach }) => reach))
/** A sign of Chinese says about as much as four letters; in Turkish the verb waits for the end. */
const density: Record<string, number> = { zh: 4, tr: 0.5 }
/** Words further back are not looked at, so that the cost grows with the text and not with its square. */
const wordsBack = 12
const sentenceEnd = /[!?;。！？；؟\n]|\.(?:\s|$)/u

/** Words that say something by themselves, in a language that the text shows. */
const alone: Partial<Record<WordClass, IndicatorCode>> = {
  goods: 'X07',
  shop: 'X07',
  report: 'X04',
  coin: 'M01',
  sign: 'L10',
  potency: 'P09',
  nominee: 'M02',
}

/** Goods and reporting, word by word, where no pair has taken the word for something else. */
export function spokenAlone(found: FoundPhrase[], pairs: Spoken[], languages: ReadonlySet<string>): Spoken[] {
  const taken = new Spans(pairs.filter(({ cue }) => cue !== 'X04'))
  return found.flatMap(({ phrase, start, end }) => {
    const sense = phrase.senses.find(
      each => alone[each.class] && (languages.has(each.language) || !isLatin.test(phrase.opening)),
    )
    if (!sense || taken.some(start, end, pair => pair.start <= start && end <= pair.end)) return []
    return [{ cue: alone[sense.class]!, start, end }]
  })
}

const isLatin = /^\p{Script=Latin}/u

/** What pairs of words say that no phrase lists: `no` and `invoice`, `hidden` and `teddy`, wherever they stand close. */
export function composed(text: string, found: FoundPhrase[]): Spoken[] {
  const spoken: Spoken[] = []
  const ordered = found.toSorted((a, b) => a.start - b.start)
  for (let i = 1; i < ordered.length; i++) {
    for (let back = i - 1; back >= 0 && i - back <= wordsBack; back--) {
      if (ordered[i]!.start - ordered[back]!.end > reachMax) break
      for (const rule of rulesFor(ordered[back]!, ordered[i]!)) {
        const [{ start }, { end }] = [ordered[back]!, ordered[i]!]
        if (sentenceEnd.test(text.slice(ordered[back]!.end, ordered[i]!.start))) continue
        if (rule.unless && ordered.slice(Math.max(0, back - 3), i).some(word => hasClass(word, rule.unless!)))
          continue
        spoken.push({ cue: rule.cue, start, end })
      }
    }
  }
  return spoken
}

/** For each pair of classes the rule that joins them, by number. */
const classCount = wordClasses.length
const ruleOf: (Rule | undefined)[] = new Array(classCount * classCount)
for (const rule of rules)
  ruleOf[wordClasses.indexOf(rule.first) * classCount + wordClasses.indexOf(rule.second)] = rule
const numberOf = new Map(wordClasses.map((name, number) => [name, number]))

function rulesFor(first: FoundPhrase, second: FoundPhrase): Rule[] {
  const gap = second.start - first.end
  let holding: Rule[] = none
  if (gap < 0) return holding
  for (const a of first.phrase.senses) {
    const row = numberOf.get(a.class)! * classCount
    for (const b of second.phrase.senses) {
      if (a.language !== b.language) continue
      const rule = ruleOf[row + numberOf.get(b.class)!]
      if (!rule || gap * (density[a.language] ?? 1) > rule.reach || holding.includes(rule)) continue
      holding = holding === none ? [rule] : [...holding, rule]
    }
  }
  return holding
}

const none: Rule[] = []

const hasClass = ({ phrase }: FoundPhrase, wanted: WordClass) =>
  phrase.senses.some(sense => sense.class === wanted)
