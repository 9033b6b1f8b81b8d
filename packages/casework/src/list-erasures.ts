import { type Actor, may } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { asEraser } from './door.ts'
import type { House } from './house.ts'

/** What was asked to be erased, and by whom; `mine` cannot be approved by the one who asks. */
type ErasureRow = {
  id: string
  report: string
  fields: string[]
  identities: boolean
  basis: string
  mine: boolean
  requestedAt: string
  approvedAt: string | null
}

export const listErasures = async (house: House, actor: Actor): Promise<ErasureRow[]> => {
  if (!may(actor, 'erase')) throw refuse('not_your_duty', { duty: 'erase' })
  return asEraser(house.db, actor, async tx => {
    const rows = await tx
      .selectFrom('erasure')
      .selectAll()
      .orderBy('requested_at', 'desc')
      .limit(listMax)
      .execute()
    return rows.map(({ id, report, fields, identities, basis, requested_by, requested_at, approved_at }) => ({
      id,
      report,
      fields,
      identities,
      basis,
      mine: requested_by === actor.member,
      requestedAt: requested_at.toISOString(),
      approvedAt: approved_at?.toISOString() ?? null,
    }))
  })
}

const listMax = 500
