import type { Substance, Term } from './edition.ts'
import type { Need } from './grade/could-matter.ts'
import type { Beginnings } from './match/beginnings.ts'
import type { DisguiseClass } from './match/disguise.ts'
import type { Patterns } from './match/patterns.ts'
import type { TradeNumbers } from './match/trade-numbers.ts'
import type { Typos } from './match/typo.ts'

/**
 * An edition made ready for screening. The first patterns are its terms, in order; then come the generated
 * spellings, and then the indicators' phrases.
 */
export type CompiledEdition = {
  name: string
  date: string
  substances: Map<string, Substance>
  terms: Term[]
  /** For each generated spelling, the term it spells and what undoes it. */
  variants: { term: number; class: DisguiseClass }[]
  patterns: Patterns
  /** Terms, their spellings, and phrases that may raise a listing by themselves. */
  beginnings: Beginnings
  /** The other phrases, read only where something was found by the first. */
  contextBeginnings: Beginnings
  /** CAS number to the terms that carry it. */
  cas: Map<number, Term[]>
  /** EC and UN numbers to the terms that carry them. */
  tradeNumbers: TradeNumbers
  /** Code point of a picture to the terms that use it. */
  pictures: Map<number, Term[]>
  /** How much must speak for a term before it counts. */
  needs: Map<Term, Need>
  typos: Typos
}
