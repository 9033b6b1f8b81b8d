import type { CompiledEdition } from '../compiled.ts'
import type { IndicatorCode } from '../context/indicators.ts'
import { setOf } from '../context/languages.ts'
import { vocabularyOf } from '../context/vocabulary.ts'
import type { Context } from '../grade/grade.ts'
import { isCertain } from '../grade/support.ts'
import type { Field, FoundIndicator, Hit } from '../listing.ts'
import type { Reading } from '../text/reading.ts'
import { sharesOf } from './shares.ts'
import { standingOf } from './standing.ts'
import type { Part } from './tokens.ts'
import { weighWords } from './weigh.ts'

/** A listing that was read: its texts, and what they name. */
type ReadListing = { whole: string; texts: { field: Field; reading: Reading }[]; named: Hit[] }

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

/** What the words of a listing weigh as they were learnt, each that weighed much shown where it stands with its share. */
export const weighWording: Weigh = (compiled, listing) => {
  const { texts, named } = listing
  const { parts, standing, spoken } = wordsOf(compiled, listing)
  const weighed = weighWords(parts, standing, spoken)
  const points = named.length > 0 ? weighed.points : Math.max(weighed.points, -againstPhrasesMax)
  const { words, names, others } = sharesOf(weighed, points)
  const shown = words.map(({ part, start, end, points }) => {
    const { field, reading } = texts[part]!
    const text = reading.text.slice(start, end)
    return indicator(points > 0 ? 'W01' : 'W02', points, { field, start, end, text })
  })
  const together = [indicator('W03', names, nowhere), indicator('W04', others, nowhere)]
  return { points, shown: [...shown, ...together.filter(({ weight }) => weight > 0)] }
}

/** What no single word of the listing shows. */
const nowhere = { field: 'title', start: 0, end: 0, text: '' } as const

type Span = Pick<FoundIndicator, 'field' | 'start' | 'end' | 'text'>

const indicator = (code: IndicatorCode, points: number, span: Span): FoundIndicator => ({
  code,
  against: points < 0,
  ...span,
  weight: Math.abs(points),
})
