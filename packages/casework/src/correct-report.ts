import type { Actor } from '@tocsin/domain/actor'
import { masked } from '@tocsin/domain/handling/identities'
import { corrected, decideCorrect } from '@tocsin/domain/report/decide'
import type { Correction } from '@tocsin/domain/report/filing'
import type { Span } from '@tocsin/domain/report/recognition'
import { actOnReport, type ReportActed, type Target } from './act-on-report.ts'
import { findIdentities } from './filing/find-identities.ts'
import { keeping, noteOf } from './filing/kept-identity.ts'
import type { House } from './house.ts'
import { recognise } from './screen-listing.ts'
import { familiesIn } from './screening/families.ts'

/**
 * A new revision for everybody who was given the report. What identifies somebody in the new text is masked and
 * kept like that of the filing, under the countries and the basis that the filing named.
 */
export const correctReport = async (
  house: House,
  actor: Actor,
  { correction, ...target }: Target & { correction: Correction },
): Promise<ReportActed> => {
  const given = (['title', 'text', 'price', 'quantity', 'reason', 'why'] as const).flatMap(field => {
    const text = correction[field]
    return text === undefined ? [] : [{ field, text, found: findIdentities(text) }]
  })
  const closed = Object.fromEntries(given.map(({ field, text, found }) => [field, masked(text, found)]))
  const keep = keeping(target.report)
  const identities = given.flatMap(({ field, found }) =>
    found.map(one => keep(field === 'title' || field === 'text' ? field : 'particulars', one)),
  )
  const found = await familiesIn(house, actor, { title: closed.title ?? '', text: closed.text ?? '' })
  const decide: Parameters<typeof actOnReport>[3] = held => {
    const fields = corrected(held, { ...correction, ...closed })
    // Where a field stays as it was, so does what its structures are.
    const before = held.revisions.at(-1)?.recognition
    const stays = ({ field }: Span) => closed[field === 'title' ? 'title' : 'text'] === undefined
    const listed = [...(before?.listed ?? []).filter(stays), ...(found.listed ?? [])]
    const recognition = {
      ...recognise(house, actor, fields),
      ...found,
      families: [...(before?.families ?? []).filter(stays), ...found.families],
      ...(listed.length > 0 && { listed }),
    }
    return decideCorrect(held, fields, recognition, identities.map(noteOf))
  }
  return actOnReport(house, actor, target, decide, identities)
}
