import type { FoundPhrase } from '../match/find.ts'
import type { Cue } from './indicators.ts'
import { likelyLanguages } from './language.ts'
import { isNegated } from './negation.ts'

export type Spoken = { cue: Cue; start: number; end: number }

/** What the phrases found in a text really say there: in its language, each wording once, absences as absences. */
export function spokenIn(text: string, found: FoundPhrase[], whole: string): Spoken[] {
  if (found.length === 0) return []
  const languages = found.some(({ phrase }) => phrase.isShort) ? likelyLanguages(whole) : new Set<string>()
  const spoken = found.filter(({ phrase }) => !phrase.isShort || languages.has(phrase.language))
  return longestWordings(spoken).map(({ phrase, start, end }) => {
    const isAbsent = (phrase.cue === 'X01' || phrase.cue === 'X02') && isNegated(text, start, end, phrase)
    return { cue: isAbsent ? 'P02' : phrase.cue, start, end }
  })
}

/**
 * A phrase within a longer phrase says nothing of its own: the licence in `no licence`. The same words as a phrase
 * of two languages, or as a stem and a word, count once. An offer may say more than that it is one.
 */
function longestWordings(found: FoundPhrase[]): FoundPhrase[] {
  return found.filter((match, index) => {
    const within = (other: FoundPhrase, otherIndex: number) => {
      if (other === match || other.start > match.start || match.end > other.end) return false
      if (other.end - other.start > match.end - match.start)
        return match.phrase.cue !== 'offer' && other.phrase.cue !== 'offer'
      return other.phrase.cue === match.phrase.cue && otherIndex < index
    }
    return !found.some(within)
  })
}
