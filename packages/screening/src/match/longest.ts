import type { CompiledEdition } from '../compiled.ts'
import type { Found } from './found.ts'
import { withoutLittleWords } from './little-words.ts'
import { byStart, uncovered } from './uncovered.ts'

/** Where one reading lies within another, the longer name is the one that was written. */
export function longest(found: Found[], compiled: CompiledEdition): Found[] {
  const sorted = withoutLittleWords(found).toSorted(
    (a, b) =>
      byStart(a, b) ||
      b.confidence - a.confidence ||
      unlikeness(a) - unlikeness(b) ||
      remoteness(a) - remoteness(b),
  )
  return uncovered(sorted, (outer, inner) => {
    if (outer.term.substanceId === inner.term.substanceId) return true
    const isLonger = outer.end - outer.start > inner.end - inner.start
    return isLonger && (isOneSubstance(outer, compiled) || !isOneSubstance(inner, compiled))
  })
}

/** Of equal readings, the name as it is listed: `éther` before `Ether`. Only what is in doubt needs it. */
const unlikeness = ({ term, reveal }: Found) => (term.ambiguous ? reveal().length : 0)

/** Then the listed name in its own language. */
const remoteness = ({ term }: Found) =>
  (term.kind === 'name' ? 0 : 2) + (term.language === 'en' || term.language === 'und' ? 0 : 1)

/** A class of substances has neither number nor structure, and says less than any name within it. */
function isOneSubstance(match: Found, compiled: CompiledEdition): boolean {
  const { cas, smiles } = compiled.substances.get(match.term.substanceId)!
  return cas.length > 0 || Boolean(smiles)
}
