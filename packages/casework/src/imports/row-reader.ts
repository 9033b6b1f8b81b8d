import type { Actor } from '@tocsin/domain/actor'
import { filingReader, type LookedAt, type RowRead } from '@tocsin/exchange/mapping/filing-of-row'
import type { Plan } from '@tocsin/exchange/mapping/plan'
import type { Row } from '@tocsin/exchange/reading/row'
import type { House } from '../house.ts'

type Reading = { columns: readonly string[]; plan: Plan; lookedAt: LookedAt }

/**
 * Rows without a reference of their own get one that only this installation can make, the same for the same row of the
 * same company: two companies that hand in one row are not seen to.
 */
export const rowReader = (
  { keyring }: House,
  { organisation }: Actor,
  reading: Reading,
): ((row: Row) => RowRead) =>
  filingReader({
    ...reading,
    referenceOf: content =>
      `row:${keyring.fingerprint('import-row', `${organisation.id}\n${content}`).toString('base64url')}`,
  })
