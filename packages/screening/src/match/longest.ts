import type { CompiledEdition } from '../compile.ts'
import type { Term } from '../edition.ts'
import type { Found } from './find.ts'

/** Where one reading lies within another, the longer name is the one that was written. */
export function longest(found: Found[], compiled: CompiledEdition): Found[] {
  const byStart = found.toSorted(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      b.confidence - a.confidence ||
      remoteness(a.term) - remoteness(b.term),
  )
  const kept: Found[] = []
  for (const match of byStart) {
    const covered = kept.some(other => {
      if (other.start > match.start || match.end > other.end) return false
      if (other.term.substanceId === match.term.substanceId) return true
      const isLonger = other.end - other.start > match.end - match.start
      return isLonger && (isOneSubstance(other, compiled) || !isOneSubstance(match, compiled))
    })
    if (!covered) kept.push(match)
  }
  return kept
}

/** Of equal readings, the listed name in its own language is the one to show. */
const remoteness = (term: Term) =>
  (term.kind === 'name' ? 0 : 2) + (term.language === 'en' || term.language === 'und' ? 0 : 1)

/** A class of substances has neither number nor structure, and says less than any name within it. */
function isOneSubstance(match: Found, compiled: CompiledEdition): boolean {
  const { cas, smiles } = compiled.substances.get(match.term.substanceId)!
  return cas.length > 0 || Boolean(smiles)
}
