import type { Actor } from '@tocsin/domain/actor'
import type { Acceptance } from '@tocsin/domain/report/verdict'
import { receiptVersion, type SignedReceipt } from '@tocsin/ledger/receipt'
import type { House } from '../house.ts'
import { acceptanceIn, acceptancesOf } from './acceptance.ts'

/** The receipt of a report of one's own, the same bytes whenever it is asked for. */
export const readReceipt = async (house: House, actor: Actor, report: string): Promise<SignedReceipt> =>
  receiptOf(house, actor, acceptanceIn(await acceptancesOf(house, actor, [report]), report))

/** Signed from what is stored. Says what became of it when it arrived, whatever happened since. */
export const receiptOf = (
  { receiptKeys }: House,
  { organisation }: Actor,
  { report, arrivedAs, reference, at, leafHash, externalReference, test }: Acceptance,
): SignedReceipt =>
  receiptKeys.sign({
    v: receiptVersion,
    report,
    reference,
    verdict: arrivedAs,
    at,
    leafHash,
    organisation: organisation.id,
    ...(externalReference === null ? {} : { externalReference }),
    ...(test ? { test } : {}),
  })
