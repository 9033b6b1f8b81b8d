import { randomUUID } from 'node:crypto'
import { kindsToTell } from '@tocsin/domain/webhook/kinds'
import { sql } from 'kysely'
import { asCourier, type Telling } from '../door.ts'
import type { House } from '../house.ts'
import { ofActive } from './of-active.ts'

const batchMax = 500
/** A webhook with this much waiting is told no more until it has taken some: its place in the stream stays. */
const waitingMax = 1_000

type Active = { id: string; organisation: string; behind: boolean }

/** Webhooks to which something may be sent, and whether their company's stream has gone on. From numbers alone. */
const active = async (house: House): Promise<Active[]> =>
  asCourier(house.db, null, async tx => {
    const { rows } = await sql<Active>`
      select webhook.id, webhook.organisation, coalesce(head.m > webhook.told, false) and (
               select count(*) from (select from delivery where delivery.webhook = webhook.id and next_at is not null
                                      limit ${sql.lit(waitingMax)}) waiting) < ${sql.lit(waitingMax)} as behind
        from webhook left join viewer_head head on head.viewer = webhook.organisation
       where webhook.standing = 'active' and ${ofActive}`.execute(tx)
    return rows
  })

/**
 * Follows each webhook's company in its own dense stream, under that company's own sight: its place and the
 * messages that come of it are written in one transaction, so nothing is missed and nothing is told twice. Null where
 * there is no webhook to send to.
 */
export const tellWebhooks = async (house: House): Promise<number | null> => {
  const webhooks = await active(house)
  if (webhooks.length === 0) return null
  let told = 0
  for (const { id, organisation, behind } of webhooks)
    if (behind) told += await asCourier(house.db, organisation, tx => tell(tx, id, organisation))
  return told
}

type Hint = { m: number; subject: string; at: string; report: boolean }

const tell = async (tx: Telling, id: string, organisation: string): Promise<number> => {
  // One process writes them at a time; another finds the row taken and goes on to the next.
  const webhook = await tx
    .selectFrom('webhook')
    .select(['kinds', 'told'])
    .where('id', '=', id)
    .where('standing', '=', 'active')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!webhook) return 0
  const { rows: hints } = await sql<Hint>`
    select hint.m, hint.subject, event.at, hint.subject_kind = 'report' as report
      from viewer_event hint join event on event.id = hint.event
     where hint.viewer = ${organisation} and hint.m > ${webhook.told} order by hint.m limit ${sql.lit(batchMax)}`.execute(
    tx,
  )
  const last = hints.at(-1)
  if (!last) return 0
  const subjects = [...new Set(hints.filter(({ report }) => report).map(({ subject }) => subject))]
  const views = await tx
    .selectFrom('report_view')
    .select(['report', 'body'])
    .where('viewer', '=', organisation)
    .where('report', '=', sql<string>`any(${subjects}::uuid[])`)
    .execute()
  const seen = new Map(views.map(({ report, body }) => [report, body]))
  const messages = hints.flatMap(({ m, subject, at }) => {
    const view = seen.get(subject)
    const kinds = view ? kindsToTell(view, at, webhook.kinds) : []
    return kinds.map(kind => ({
      id: randomUUID(),
      webhook: id,
      m,
      type: `report.${kind}`,
      subject,
      at,
      next_at: sql<string>`now()`,
    }))
  })
  if (messages.length > 0) await tx.insertInto('delivery').values(messages).execute()
  await tx.updateTable('webhook').set({ told: last.m }).where('id', '=', id).execute()
  return hints.length
}
