import { type Actor, may } from '@tocsin/domain/actor'
import type { ReviewBudget } from '@tocsin/domain/admission/review-budget'
import { refuse } from '@tocsin/domain/refusal'
import type { Sentence } from '@tocsin/domain/sentence'
import { screen } from '@tocsin/screening/screen'
import type { House } from '../house.ts'
import { watchlistOf } from '../screen-listing.ts'
import { familiesOfAll } from './families.ts'
import { noticeProbing } from './notice-probing.ts'
import { budgetOf } from './review-budget.ts'

type CatalogueRow = { title: string; text: string }

/** What becomes of one row, in order. The list says no more of it here: opened in the bench, it is explained. */
type ScreenedRow = {
  grade: 'clear' | 'review' | 'urgent'
  score: number
  summary: Sentence
  /** What was read, as it stands in the text, each once. */
  read: string[]
  /** Generic definitions that a structure or systematic name in it falls under, whatever the grade. */
  families: string[]
}

const readMax = 4
const breatheAfterMs = 20

/**
 * A company screens its own catalogue, part by part. Nobody else starts one: a company is never asked to search.
 * Nothing is kept. Between rows others are served.
 */
export const screenCatalogue = async (
  house: House,
  actor: Actor,
  rows: readonly CatalogueRow[],
): Promise<{ rows: ScreenedRow[]; budget: ReviewBudget & { own: boolean } }> => {
  if (!may(actor, 'report')) throw refuse('not_your_duty', { duty: 'report' })
  const watchlist = watchlistOf(house, actor)
  const screened: ScreenedRow[] = []
  let breathed = performance.now()
  for (const { title, text } of rows) {
    const found = screen(watchlist.compiled, { title, description: text }, actor.budget?.threshold)
    await noticeProbing(house, actor, { text: `${title}\n${text}`, grade: found.grade })
    const { grade, score, summary, hits } = found
    const surest = hits.toSorted((a, b) => b.confidence - a.confidence)
    const read = [...new Set(surest.map(hit => hit.text))].slice(0, readMax)
    screened.push({ grade, score, summary, read: grade === 'clear' ? [] : read, families: [] })
    if (performance.now() - breathed > breatheAfterMs) {
      await new Promise(resolve => setImmediate(resolve))
      breathed = performance.now()
    }
  }
  const structures = await familiesOfAll(house, actor, rows)
  return {
    rows: screened.map((row, at) => ({
      ...row,
      families: [...new Set(structures[at]!.families.map(({ family }) => family))],
    })),
    budget: budgetOf(actor),
  }
}
