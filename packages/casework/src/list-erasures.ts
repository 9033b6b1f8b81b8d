import { type Actor, may } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { sql } from 'kysely'
import { asEraser, type Erasing } from './door.ts'
import type { House } from './house.ts'

/** Whose row is gone from the directory is named by neither. */
type Doer = { name: string | null; organisation: string | null }

/** What was asked to be erased, and by whom; `mine` cannot be approved by the one who asks. */
type ErasureRow = {
  id: string
  report: string
  number: string
  fields: string[]
  identities: boolean
  basis: string
  mine: boolean
  requestedBy: Doer
  requestedAt: string
  done: { by: Doer; at: string } | null
  /** Not carried out: taken back by who asked, or sent back by another, who said why. */
  dropped: { how: 'withdrawn' | 'sent_back'; by: Doer; at: string; because: string } | null
}

/** What waits stands first, the longest waiting before the others; then what ended, newest first. */
export const listErasures = async (house: House, actor: Actor): Promise<ErasureRow[]> => {
  if (!may(actor, 'erase')) throw refuse('not_your_duty', { duty: 'erase' })
  return asEraser(house.db, actor, async tx => {
    const rows = await rowsOf(tx)
    return rows.map(row => ({
      id: row.id,
      report: row.report,
      number: row.number,
      fields: row.fields,
      identities: row.identities,
      basis: row.basis,
      mine: row.requested_by === actor.member,
      requestedBy: { name: row.askerName, organisation: row.askerOrganisation },
      requestedAt: row.requested_at.toISOString(),
      done: row.approved_at && {
        by: { name: row.doerName, organisation: row.doerOrganisation },
        at: row.approved_at.toISOString(),
      },
      dropped: row.dropped_at && {
        how: row.dropped_by === row.requested_by ? ('withdrawn' as const) : ('sent_back' as const),
        by: { name: row.doerName, organisation: row.doerOrganisation },
        at: row.dropped_at.toISOString(),
        because: row.dropped_because!,
      },
    }))
  })
}

const rowsOf = (tx: Erasing) =>
  tx
    .selectFrom('erasure')
    .innerJoin('report', 'report.id', 'erasure.report')
    .leftJoin('membership as asker', 'asker.id', 'erasure.requested_by')
    .leftJoin('organisation as askers', 'askers.id', 'asker.organisation')
    .leftJoin('membership as doer', join =>
      join.on(sql<boolean>`doer.id = coalesce(erasure.approved_by, erasure.dropped_by)`),
    )
    .leftJoin('organisation as doers', 'doers.id', 'doer.organisation')
    .selectAll('erasure')
    .select([
      sql<string>`report.body ->> 'reference'`.as('number'),
      'asker.name as askerName',
      'askers.name as askerOrganisation',
      'doer.name as doerName',
      'doers.name as doerOrganisation',
    ])
    .orderBy(sql`coalesce(approved_at, dropped_at) desc nulls first`)
    .orderBy('requested_at')
    .limit(listMax)
    .execute()

const listMax = 500
