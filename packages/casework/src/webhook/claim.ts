import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { asCourier } from '../door.ts'
import type { House } from '../house.ts'
import { openedAddress } from './address.ts'
import { bodyOf } from './message.ts'
import { ofActive } from './of-active.ts'

/** Longer than a try can take: a process that died holds a message no longer than this. */
const claimSeconds = 30
/** At one receiver at a time; one that failed last is asked one thing at a time. */
const atOnceMax = 4

export type Claimed = {
  delivery: string
  webhook: string
  claim: string
  address: string
  /** As it stood there: another one by the time that a try is settled is another receiver. */
  sealed: Buffer | null
  body: string
  step: number
  secrets: string[]
}

type Row = {
  id: string
  webhook: string
  type: string
  subject: string
  at: string
  m: number | null
  step: number
  address: string | null
  sealed_address: Buffer | null
  address_key_id: string | null
  secret: Buffer
  secret_key_id: string
  former: Buffer | null
  former_key_id: string | null
}

/**
 * Takes what is due, for a while that ends by the clock. Of several processes each takes others; one receiver that
 * hangs holds up nobody else. The lock on the webhook makes two processes take different messages of it.
 */
export const claimDue = async (house: House, most: number): Promise<Claimed[]> => {
  if (most <= 0) return []
  const claim = randomUUID()
  const rows = await asCourier(house.db, null, async tx => {
    const { rows: due } = await sql<{ id: string; room: number }>`
      select webhook.id, case when failures > 0 then 1 else ${sql.lit(atOnceMax)} end
        - (select count(*) from delivery where delivery.webhook = webhook.id and claimed_until > now())::int as room
        from webhook
       where standing = 'active' and coalesce(resting_until, '-infinity') <= now()
         and ${ofActive}
         and exists (select from delivery where delivery.webhook = webhook.id and next_at <= now()
                        and coalesce(claimed_until, '-infinity') <= now())
       for update of webhook skip locked`.execute(tx)
    const rooms = due.filter(({ room }) => room > 0).sort(() => Math.random() - 0.5)
    if (rooms.length === 0) return []
    const { rows } = await sql<Row>`
      update delivery set claim = ${claim}, claimed_until = now() + make_interval(secs => ${sql.lit(claimSeconds)})
        from (select taken.id
                from unnest(${rooms.map(({ id }) => id)}::uuid[], ${rooms.map(({ room }) => room)}::int[]) as room (webhook, places)
                cross join lateral (
                  select id from delivery where delivery.webhook = room.webhook and next_at <= now()
                     and coalesce(claimed_until, '-infinity') <= now()
                   order by next_at, m limit room.places) taken
               limit ${sql.lit(most)}) due, webhook
       where delivery.id = due.id and webhook.id = delivery.webhook
      returning delivery.id, delivery.webhook, type, subject, at, m, step, address, sealed_address, address_key_id, secret, secret_key_id,
        case when former_until > now() then former end as former, former_key_id`.execute(tx)
    return rows
  })
  return rows.map(row => ({
    delivery: row.id,
    webhook: row.webhook,
    claim,
    address: openedAddress(house, { ...row, id: row.webhook }),
    sealed: row.sealed_address,
    body: bodyOf(row),
    step: row.step,
    secrets: [
      house.keyring.decrypt({ ct: row.secret, keyId: row.secret_key_id }, row.webhook),
      ...(row.former && row.former_key_id
        ? [house.keyring.decrypt({ ct: row.former, keyId: row.former_key_id }, row.webhook)]
        : []),
    ].map(secret => secret.toString()),
  }))
}

/** Gives back what was not tried to the end: the next process takes it at once. */
export const release = (house: House, { delivery, claim }: Claimed): Promise<void> =>
  asCourier(house.db, null, async tx => {
    await tx
      .updateTable('delivery')
      .set({ claim: null, claimed_until: null })
      .where('id', '=', delivery)
      .where('claim', '=', claim)
      .execute()
  })
