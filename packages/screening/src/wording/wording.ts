import type { CompiledEdition } from '../compile.ts'
import { speaksAgainst } from '../context/indicators.ts'
import { setOf } from '../context/languages.ts'
import { vocabularyOf } from '../context/vocabulary.ts'
import type { Context } from '../grade/grade.ts'
import { isCertain } from '../grade/support.ts'
import type { Field, FoundIndicator, Hit } from '../screen.ts'
import type { Reading } from '../text/reading.ts'
import { standingOf } from './standing.ts'
import { tellingIn } from './telling.ts'
import type { Part } from './tokens.ts'
import { weighWords } from './weigh.ts'

/** A listing that was read: its texts, and what they name. */
export type ReadListing = { whole: string; texts: { field: Field; reading: Reading }[]; named: Hit[] }

/** What the words of a listing come to. */
export type Weigh = (compiled: CompiledEdition, listing: ReadListing) => NonNullable<Context['wording']>

/** Where nothing is named, phrases are all that speaks: words take back so many of their points at most. */
const againstPhrasesMax = 2

/** The texts without the certain names in them, how the names stand, and the languages it may be in. */
export function wordsOf(compiled: CompiledEdition, { whole, texts, named }: ReadListing) {
  const spoken = vocabularyOf(whole).languages
  const parts = texts.map(
    ({ field, reading }): Part => ({
      reading,
      names: named.filter(hit => hit.field === field && isCertain(hit)),
    }),
  )
  return { parts, standing: standingOf(named, compiled.substances, setOf(spoken)), spoken }
}

/** What the words of a listing weigh as they were learnt, shown where those stand that weighed most. */
export const weighWording: Weigh = (compiled, listing) => {
  const { named } = listing
  const { parts, standing, spoken } = wordsOf(compiled, listing)
  const weighed = weighWords(parts, standing, spoken)
  const points = named.length > 0 ? weighed.points : Math.max(weighed.points, -againstPhrasesMax)
  const code = points > 0 ? 'W01' : 'W02'
  const weight = Math.round(10 * Math.abs(points)) / 10
  const shown = tellingIn(weighed).map(({ part, start, end }): FoundIndicator => {
    const { field, reading } = listing.texts[part]!
    const text = reading.text.slice(start, end)
    return { code, against: speaksAgainst(code), field, start, end, text, weight }
  })
  return { points, shown }
}
