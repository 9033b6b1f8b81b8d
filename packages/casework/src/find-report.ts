import type { Actor } from '@tocsin/domain/actor'
import { asPreview } from './door.ts'
import { referenceKey } from './filing/prepare.ts'
import type { House } from './house.ts'
import { type ReportRead, readReport } from './read-report.ts'

/** By what the company itself calls it; null where it handed in nothing under that name, or the name was erased. */
export const findReport = async (
  house: House,
  actor: Actor,
  reference: string,
): Promise<ReportRead | null> => {
  const fingerprint = referenceKey(house, actor, reference)
  const found = await asPreview(house.db, actor, tx =>
    tx
      .selectFrom('report')
      .select('id')
      .where('organisation', '=', actor.organisation.id)
      .where('external_reference', '=', fingerprint)
      .executeTakeFirst(),
  )
  return found ? readReport(house, actor, found.id) : null
}
