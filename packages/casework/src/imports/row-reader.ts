import { filingReader, type LookedAt, type RowRead } from '@tocsin/exchange/mapping/filing-of-row'
import type { Plan } from '@tocsin/exchange/mapping/plan'
import type { Row } from '@tocsin/exchange/reading/row'
import type { House } from '../house.ts'

/** Rows without a reference of their own get one that only this installation can make, the same for the same row. */
export const rowReader = (
  house: House,
  columns: readonly string[],
  plan: Plan,
  lookedAt: LookedAt,
): ((row: Row) => RowRead) =>
  filingReader({
    columns,
    plan,
    lookedAt,
    referenceOf: content => `row:${house.keyring.fingerprint('import-row', content).toString('base64url')}`,
  })
