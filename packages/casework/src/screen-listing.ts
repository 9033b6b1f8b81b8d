import type { FoundIdentity } from '@tocsin/domain/handling/identities'
import type { Recognition } from '@tocsin/domain/report/recognition'
import { screen } from '@tocsin/screening/screen'
import { findIdentities } from './find-identities.ts'
import type { House } from './house.ts'

export type Screened = {
  recognition: Recognition
  identities: (FoundIdentity & { field: 'title' | 'text' })[]
}

type Offered = { title: string; text: string }

/** What the engine sees in a text, with what the list says of each substance on this day. */
export const recognise = ({ watchlist }: House, { title, text }: Offered): Recognition => {
  const { grade, summary, hits, indicators } = screen(watchlist.compiled, { title, description: text })
  const named = new Set(hits.map(hit => hit.substanceId))
  return {
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
}

/** For the page, as one types: nothing is kept, nothing leaves the server but what was recognised. */
export const screenListing = (house: House, offered: Offered): Screened => ({
  recognition: recognise(house, offered),
  identities: (['title', 'text'] as const).flatMap(field =>
    findIdentities(offered[field]).map(identity => ({ ...identity, field })),
  ),
})
