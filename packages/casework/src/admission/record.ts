import type { Actor } from '@tocsin/domain/actor'
import type { AdmissionFields } from '@tocsin/domain/admission/events'
import type { NewEvent } from '@tocsin/domain/event'
import { sql } from 'kysely'
import { append } from '../append.ts'
import type { Acting, Admitting } from '../door.ts'
import type { House } from '../house.ts'
import { instant } from '../load-case.ts'
import { emptyTip, streamName } from '../seal-events.ts'

type AdmissionEvent = Extract<NewEvent, { verb: keyof AdmissionFields }>

/** One act at a time in an organisation's stream. Nothing where it is not one's own and one is not the secretariat. */
export const lockOrganisation = async (tx: Admitting, id: string) =>
  tx.selectFrom('organisation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

type Doer = { organisation: string; member: string }

export const record = (
  tx: Admitting,
  house: House,
  actor: Actor,
  organisation: string,
  event: Omit<AdmissionEvent, 'stream'>,
): Promise<void> =>
  recordOf(
    tx as unknown as Acting,
    house,
    { organisation: actor.organisation.id, member: actor.member },
    organisation,
    event,
  )

/** Behind the last event of the organisation's stream, which is locked, or which nobody else knows yet. */
export const recordOf = async (
  tx: Acting,
  { keyring }: House,
  by: Doer,
  organisation: string,
  event: Omit<AdmissionEvent, 'stream'>,
): Promise<void> => {
  const stream = { kind: 'organisation', id: organisation } as const
  const tip = await tx
    .selectFrom('event')
    .select(['n', 'leaf_hash'])
    .where('stream_kind', '=', stream.kind)
    .where('stream_id', '=', stream.id)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { rows } = await sql<{ at: string }>`select ${instant} as at`.execute(tx)
  const last = tip ? { n: tip.n, hash: tip.leaf_hash.toString('hex') } : emptyTip
  await append(
    tx,
    keyring,
    {
      at: rows[0]!.at,
      ...by,
      label: 'TLP:AMBER+STRICT',
      tips: new Map([[streamName(stream), last]]),
    },
    [{ ...event, stream } as AdmissionEvent],
  )
}
