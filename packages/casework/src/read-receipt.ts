import type { Actor } from '@tocsin/domain/actor'
import type { ReportView } from '@tocsin/domain/report/view'
import { receiptVersion, type SignedReceipt } from '@tocsin/ledger/receipt'
import type { House } from './house.ts'
import { readReport } from './read-report.ts'

/** The receipt of a report of one's own, the same bytes whenever it is asked for. */
export const readReceipt = async (house: House, actor: Actor, report: string): Promise<SignedReceipt> =>
  receiptOf(house, actor, report, (await readReport(house, actor, report)).view)

type Accepted = Pick<ReportView, 'reference' | 'filedAt' | 'leafHash' | 'externalReference' | 'history'>

/** Signed from what is stored. Says what became of it when it arrived, whatever happened since. */
export const receiptOf = (
  { receiptKeys }: House,
  { organisation }: Actor,
  report: string,
  { reference, filedAt, leafHash, externalReference, history }: Accepted,
): SignedReceipt =>
  receiptKeys.sign({
    v: receiptVersion,
    report,
    reference,
    verdict: history[0]?.verb === 'report.filed' ? 'filed' : 'signal',
    at: filedAt,
    leafHash,
    organisation: organisation.id,
    ...(externalReference === null ? {} : { externalReference }),
  })
