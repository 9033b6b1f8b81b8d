import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import type { Verdict } from '@tocsin/domain/report/verdict'
import type { House } from '../house.ts'
import { fileReports, fingerprintOf, itemsMax } from './file-reports.ts'
import type { HandedIn } from './outcome.ts'

/** What one request may bring. */
export const batchMax = 1_000

export type Batch = { items: readonly HandedIn[]; origin: 'file' | 'key'; key: string }

/**
 * More than one transaction takes, in several, each with its part of the key: what broke off in the middle goes
 * on where it stood when the request is repeated, and makes nothing twice.
 */
export const fileBatch = async (
  house: House,
  actor: Actor,
  { items, origin, key }: Batch,
): Promise<{ verdicts: Verdict[]; replayed: boolean }> => {
  if (items.length > batchMax) throw refuse('too_large', { max: batchMax })
  const fingerprint = fingerprintOf(house, items)
  const verdicts: Verdict[] = []
  let replayed = true
  for (let at = 0; at < items.length; at += itemsMax) {
    const part = await fileReports(house, actor, items.slice(at, at + itemsMax), {
      origin,
      key: `${key} #${at}`,
      fingerprint,
    })
    verdicts.push(...part.verdicts)
    replayed &&= part.replayed
  }
  return { verdicts, replayed }
}
