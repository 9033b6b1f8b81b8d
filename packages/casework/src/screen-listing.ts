import type { Actor } from '@tocsin/domain/actor'
import type { ReviewBudget } from '@tocsin/domain/admission/review-budget'
import type { FoundIdentity } from '@tocsin/domain/handling/identities'
import type { Recognition } from '@tocsin/domain/report/recognition'
import { screen } from '@tocsin/screening/screen'
import { asReader } from './door.ts'
import { findIdentities } from './filing/find-identities.ts'
import type { House } from './house.ts'
import type { Watchlist } from './load-watchlist.ts'
import { familiesIn } from './screening/families.ts'
import { noticeProbing } from './screening/notice-probing.ts'
import { budgetOf } from './screening/review-budget.ts'

type Screened = {
  recognition: Recognition
  /** How likely the text deserves a look; what is below the budget's threshold is clear. */
  score: number
  budget: ReviewBudget & { own: boolean }
  identities: (FoundIdentity & { field: 'title' | 'text' })[]
}

export type Offered = { title: string; text: string }

/**
 * What the engine sees in a text that is handed over, with what the list says of each substance on this day. Graded
 * alike for everybody: a review budget says what a company wants to be shown, and not how urgent its reports are.
 */
export const recognise = (house: House, actor: Actor, offered: Offered): Recognition =>
  read(house, actor, offered).recognition

/** Test organisations screen against an invented list, and so learn nothing about the real one. */
export const watchlistOf = (house: House, { organisation }: Actor): Watchlist =>
  organisation.test ? house.synthetic : house.watchlist

const read = (house: House, actor: Actor, { title, text }: Offered, threshold?: number) => {
  const watchlist = watchlistOf(house, actor)
  const found = screen(watchlist.compiled, { title, description: text }, threshold)
  const { grade, score, summary, hits, indicators } = found
  const named = new Set(hits.map(hit => hit.substanceId))
  const recognition: Recognition = {
    edition: watchlist.name,
    grade,
    summary,
    hits: hits.map(hit => ({
      ...hit,
      disguises: hit.disguises.map(({ class: name, from, to, at }) => ({ class: name, from, to, at })),
    })),
    indicators,
    substances: [...named].flatMap(id => watchlist.substances.get(id) ?? []),
  }
  return { recognition, score }
}

/**
 * For the page, as one types: nothing is kept, nothing leaves the server but what was recognised. A draft of one's own
 * is a text that is being written; outside one, many near-identical texts are slowed and noticed.
 */
export const screenListing = async (
  house: House,
  actor: Actor,
  { draft, ...offered }: Offered & { draft?: string | undefined },
): Promise<Screened> => {
  const own = draft !== undefined && (await isOwnDraft(house, actor, draft)) ? draft : null
  await noticeProbing(house, actor, { text: `${offered.title}\n${offered.text}`, draft: own })
  const { recognition, score } = read(house, actor, offered, actor.budget?.threshold)
  return {
    recognition: { ...recognition, ...(await familiesIn(house, actor, offered)) },
    score,
    budget: budgetOf(actor),
    identities: (['title', 'text'] as const).flatMap(field =>
      findIdentities(offered[field]).map(identity => ({ ...identity, field })),
    ),
  }
}

const isOwnDraft = (house: House, actor: Actor, draft: string): Promise<boolean> =>
  asReader(
    house.db,
    actor,
    async tx =>
      (await tx.selectFrom('draft').select('id').where('id', '=', draft).executeTakeFirst()) !== undefined,
  )
