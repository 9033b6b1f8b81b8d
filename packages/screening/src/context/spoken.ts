import type { FoundPhrase } from '../match/found.ts'
import { byStart, uncovered } from '../match/uncovered.ts'
import { composed, spokenAlone } from './compose.ts'
import type { Cue, Spoken } from './indicators.ts'
import { likelyLanguages } from './language.ts'
import { isNegated } from './negation.ts'
import { inOrder, Spans } from './spans.ts'

/** What the phrases found in a text really say there: in its language, each wording once, absences as absences. */
export function spokenIn(text: string, found: FoundPhrase[], whole: string): Spoken[] {
  if (found.length === 0) return []
  const words: FoundPhrase[] = []
  const phrased: FoundPhrase[] = []
  for (const each of found) {
    if (each.phrase.cue === 'word') words.push(each)
    else if (isInItsLanguage(each, whole)) phrased.push(each)
  }
  const said = longestWordings(phrased).map(({ phrase, start, end }): Spoken => {
    const isAbsent = (phrase.cue === 'X01' || phrase.cue === 'X02') && isNegated(text, start, end, phrase)
    return { cue: isAbsent ? 'P02' : (phrase.cue as Cue), start, end }
  })
  if (words.length === 0) return said
  const pairs = composed(text, words)
  return joined(said, [...pairs, ...spokenAlone(words, pairs, likelyLanguages(whole))])
}

/** Whether a phrase is more than a word of another language. */
export const isInItsLanguage = ({ phrase }: FoundPhrase, whole: string) =>
  !phrase.isShort || likelyLanguages(whole).has(phrase.language)

/**
 * A phrase within a longer phrase says nothing of its own: the licence in `no licence`. The same words as a phrase
 * of two languages, or as a stem and a word, count once. An offer may say more than that it is one.
 */
function longestWordings(found: FoundPhrase[]): FoundPhrase[] {
  if (found.length < 2) return found
  return uncovered(inOrder(found, byStart), (outer, inner) => {
    if (outer.phrase.cue === inner.phrase.cue) return true
    const isLonger = outer.end - outer.start > inner.end - inner.start
    return isLonger && outer.phrase.cue !== 'offer' && inner.phrase.cue !== 'offer'
  })
}

/**
 * What phrases say and what pairs of words say, each place once for each cue. What a suspicious pair has taken does
 * not speak against: the invoice of `no invoice`, the candles that something is hidden in. Nor is a paper asked for that is
 * refused in the same breath: `ask for an invoice and you are blocked`.
 */
function joined(said: Spoken[], pairs: Spoken[]): Spoken[] {
  if (pairs.length === 0) return said
  const phrases = new Spans(said)
  const kept: Spoken[] = []
  const lastOf = new Map<Cue, number>()
  for (const pair of inOrder(pairs, byStart)) {
    if (pair.start < (lastOf.get(pair.cue) ?? 0)) continue
    if (phrases.some(pair.start, pair.end, other => other.cue === pair.cue || saysAll(other, pair))) continue
    kept.push(pair)
    lastOf.set(pair.cue, pair.end)
  }
  const suspicious = new Spans(kept.filter(({ cue }) => !cue.startsWith('X')))
  const held = kept.filter(
    ({ cue, start, end }) => cue !== 'X01' || !suspicious.some(start, end, pair => pair.cue === 'P02'),
  )
  const still = said.filter(
    ({ cue, start, end }) =>
      !cue.startsWith('X') || !suspicious.some(start, end, pair => pair.start <= start && end <= pair.end),
  )
  return [...still, ...held]
}

/** A suspicious phrase around a pair has said what the pair says. */
const saysAll = (phrase: Spoken, pair: Spoken) =>
  !phrase.cue.startsWith('X') &&
  phrase.cue !== 'offer' &&
  phrase.start <= pair.start &&
  pair.end <= phrase.end
