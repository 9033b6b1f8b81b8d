import { randomUUID } from 'node:crypto'
import type { Actor } from '@tocsin/domain/actor'
import { complain } from '@tocsin/domain/malformed'
import type { Complaint } from '@tocsin/domain/refusal'
import type { Filing } from '@tocsin/domain/report/filing'
import { complaintsOf } from '@tocsin/domain/report/rules'
import { noticeFields } from '@tocsin/domain/report/seller-notice'
import type { Origin } from '@tocsin/domain/report/vocabulary'
import type { House } from '../house.ts'
import type { HandedIn } from './outcome.ts'
import { type Payload, payloadOf } from './payload.ts'
import { type TakenFiling, takeFiling } from './take-filing.ts'

/** A filing that keeps the rules, with everything about it that is known before the database is asked. */
export type Ready = {
  filing: Filing
  draft: string | null
  report: string
  incident: string
  taken: TakenFiling
  /** Keyed: what the company calls it, as hexadecimal, and what it handed over. */
  external: string | null
  payload: Payload
}

/** What a company calls a report, keyed; with its id hashed in, so that nobody sees of two that they use one name. */
export const referenceKey = ({ keyring }: House, { organisation }: Actor, reference: string): Buffer =>
  keyring.fingerprint('external-reference', `${organisation.id}\n${reference}`)

export type Prepared = Ready | { complaints: Complaint[] }

export const prepare = (house: House, actor: Actor, item: HandedIn, origin: Origin): Prepared => {
  if ('complaints' in item) return item
  const { filing, draft } = item
  const complaints = [...complaintsOf(filing, actor.organisation), ...endsNever(filing)]
  if (complaints.length > 0) return { complaints }
  const report = randomUUID()
  const reference = filing.externalReference
  return {
    filing,
    draft: draft ?? null,
    report,
    incident: randomUUID(),
    taken: takeFiling(house, actor, filing, origin, report),
    external: reference === undefined ? null : referenceKey(house, actor, reference).toString('hex'),
    payload: payloadOf(house.keyring, actor.organisation.id, filing),
  }
}

/** How long many long texts are read before somebody else has a turn. */
const turnMs = 20

export const prepareAll = async (
  house: House,
  actor: Actor,
  items: readonly HandedIn[],
  origin: Origin,
): Promise<Prepared[]> => {
  const prepared: Prepared[] = []
  let since = performance.now()
  for (const item of items) {
    if (performance.now() - since > turnMs) {
      await new Promise(resolve => setImmediate(resolve))
      since = performance.now()
    }
    prepared.push(prepare(house, actor, item, origin))
  }
  return prepared
}

/** The one thing about a filing that only a clock can tell. */
const endsNever = ({ sellerNotice }: Filing): Complaint[] =>
  sellerNotice && noticeFields(sellerNotice, new Date().toISOString()) === null
    ? [complain(['sellerNotice', 'until'], 'notice_until')]
    : []
