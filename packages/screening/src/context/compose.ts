import type { FoundPhrase } from '../match/found.ts'
import type { Spoken } from './indicators.ts'
import { type Rule, ruleFor, rules } from './rules.ts'
import { endsSentence } from './sentence.ts'
import { inOrder, Spans } from './spans.ts'
import type { WordClass } from './words.ts'

const reachMax = 2 * Math.max(...rules.map(({ reach }) => reach))
/** A sign of Chinese says about as much as four letters; in Turkish the verb waits for the end. */
const density: Record<string, number> = { zh: 4, tr: 0.5 }
/** Words further back are not looked at, so that the cost grows with the text and not with its square. */
const wordsBack = 12

/** Goods and reporting, word by word, where no pair has taken the word for something else. */
export function spokenAlone(found: FoundPhrase[], pairs: Spoken[], languages: ReadonlySet<string>): Spoken[] {
  const spoken: Spoken[] = []
  let taken: Spans<Spoken> | undefined
  for (const { phrase, start, end } of found) {
    const { alone, inAnyText } = phrase.roles
    if (alone.length === 0) continue
    const said = inAnyText ? alone[0] : alone.find(({ language }) => languages.has(language))
    if (!said) continue
    if (pairs.length > 0) {
      taken ??= new Spans(pairs.filter(({ cue }) => cue !== 'X04'))
      if (taken.some(start, end, pair => pair.start <= start && end <= pair.end)) continue
    }
    spoken.push({ cue: said.cue, start, end })
  }
  return spoken
}

/** What pairs of words say that no phrase lists: `no` and `invoice`, `hidden` and `teddy`, wherever they stand close. */
export function composed(text: string, found: FoundPhrase[]): Spoken[] {
  const spoken: Spoken[] = []
  const ordered = inOrder(found)
  for (let i = 1; i < ordered.length; i++) {
    const second = ordered[i]!
    const { secondLow, secondHigh } = second.phrase.roles
    for (let back = i - 1; back >= 0 && i - back <= wordsBack; back--) {
      const first = ordered[back]!
      if (second.start - first.end > reachMax) break
      const { firstLow, firstHigh } = first.phrase.roles
      if (((firstLow & secondLow) | (firstHigh & secondHigh)) === 0) continue
      for (const rule of rulesFor(first, second)) {
        if (endsSentence(text, first.end, second.start)) continue
        if (rule.unless && ordered.slice(Math.max(0, back - 3), i).some(word => hasClass(word, rule.unless!)))
          continue
        spoken.push({ cue: rule.cue, start: first.start, end: second.end })
      }
    }
  }
  return spoken
}

function rulesFor(first: FoundPhrase, second: FoundPhrase): Rule[] {
  const gap = second.start - first.end
  const holding: Rule[] = []
  if (gap < 0) return holding
  for (const a of first.phrase.senses) {
    for (const b of second.phrase.senses) {
      if (a.language !== b.language) continue
      const rule = ruleFor(a.class, b.class)
      if (!rule || gap * (density[a.language] ?? 1) > rule.reach || holding.includes(rule)) continue
      holding.push(rule)
    }
  }
  return holding
}

const hasClass = ({ phrase }: FoundPhrase, wanted: WordClass) =>
  phrase.senses.some(sense => sense.class === wanted)
