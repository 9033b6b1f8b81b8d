import type { Actor } from '@tocsin/domain/actor'
import { isRefusal } from '@tocsin/domain/refusal'
import { readRows } from '@tocsin/exchange/reading/read-rows'
import type { Row } from '@tocsin/exchange/reading/row'
import { sql } from 'kysely'
import { asReader, asSequencer } from '../door.ts'
import type { House } from '../house.ts'
import { fileBytes } from './file-bytes.ts'
import { openPaper } from './paper.ts'
import { findImport } from './read-import.ts'
import { rowReader } from './row-reader.ts'
import { type SentBy, senderOf } from './sender.ts'
import { NotMineAnyMore, takeRows } from './take-rows.ts'

/** An import that this process goes on with, as long as its lease holds. */
export type Claimed = SentBy & { id: string; worker: string }

/** In one transaction. Larger ones are hardly faster, and hold up for longer whoever files by hand. */
const rowsAtATime = 100
/** How often it is looked whether this still goes on: a lease lasts fifteen seconds. */
const askAgainMs = 5_000

/** Goes on with an import from the last row that was taken, to its end or until it is told to stop. */
export const runImport = async (house: House, claimed: Claimed, stopping: AbortSignal): Promise<void> => {
  try {
    const ended = await go(house, claimed, stopping)
    await letGo(house, claimed, ended)
  } catch (error) {
    if (error instanceof NotMineAnyMore) return
    if (isRefusal(error) && error.code === 'quota_reached') return waitForQuota(house, claimed)
    // Somebody takes it up again when the lease ends; a database that is away is asked no more than that.
    throw error
  }
}

type Ended = 'done' | 'stopped' | null

const go = async (house: House, claimed: Claimed, stopping: AbortSignal): Promise<Ended> => {
  const actor = await senderOf(house, claimed)
  if (!actor) return 'stopped'
  const { row, paper } = await asReader(house.db, actor, async tx => {
    const row = await findImport(tx, claimed.id)
    return { row, paper: openPaper(house.keyring, row) }
  })
  if (!paper?.shape || !paper.plan) throw new Error(`import ${claimed.id} runs without a plan`)
  const shape = { ...paper.shape, encoding: paper.plan.encoding }
  const read = rowReader(house, actor, {
    columns: shape.columns,
    plan: paper.plan,
    lookedAt: paper.lookedAt ?? null,
  })
  let acting: Actor = actor
  let asked = Date.now()
  let taken = row.received
  let passed = 0
  let readBytes = row.read_bytes
  let waiting: Row[] = []

  const take = async (): Promise<void> => {
    const rows = waiting
    waiting = []
    if (rows.length === 0) return
    await takeRows(house, acting, rows.map(read), {
      id: claimed.id,
      worker: claimed.worker,
      before: taken,
      readBytes,
      lines: rows.map(({ line }) => line),
    })
    taken += rows.length
  }
  const stillMine = async (): Promise<boolean> => {
    if (Date.now() - asked < askAgainMs) return true
    asked = Date.now()
    await keep(house, claimed)
    const now = await senderOf(house, claimed)
    if (now) acting = now
    return now !== null
  }

  const bytes = fileBytes(house, actor, claimed.id)
  for await (const batch of readRows(bytes, shape, read => (readBytes = read))) {
    for (const row of batch) {
      passed += 1
      if (passed <= taken) continue
      waiting.push(row)
      if (waiting.length < rowsAtATime) continue
      if (stopping.aborted) return null
      if (!(await stillMine())) return 'stopped'
      await take()
    }
    if (stopping.aborted) return null
    if (!(await stillMine())) return 'stopped'
  }
  await take()
  return 'done'
}

/** Keeps the lease while rows are passed over that were taken before. */
const keep = (house: House, { id, worker }: Claimed): Promise<void> =>
  asSequencer(house.db, async tx => {
    const kept = await tx
      .updateTable('import')
      .set({ lease_until: sql<Date>`now() + interval '15 seconds'` })
      .where('id', '=', id)
      .where('worker', '=', worker)
      .where('state', '=', 'running')
      .executeTakeFirst()
    if (kept.numUpdatedRows !== 1n) throw new NotMineAnyMore()
  })

/** The day's reports are used up: somebody looks again in ten minutes, and until then it is said why nothing moves. */
const waitForQuota = (house: House, { id, worker }: Claimed): Promise<void> =>
  asSequencer(house.db, async tx => {
    await tx
      .updateTable('import')
      .set({
        worker: null,
        lease_until: sql<Date>`now() + interval '10 minutes'`,
        stopped_why: 'file.quota_reached',
      })
      .where('id', '=', id)
      .where('worker', '=', worker)
      .where('state', '=', 'running')
      .execute()
  })

const letGo = (house: House, { id, worker }: Claimed, ended: Ended): Promise<void> =>
  asSequencer(house.db, async tx => {
    const mine = tx
      .updateTable('import')
      .where('id', '=', id)
      .where('worker', '=', worker)
      .where('state', '=', 'running')
    if (ended === null) await mine.set({ worker: null, lease_until: null }).execute()
    else
      await mine
        .set(eb => ({
          state: ended,
          stopped_why: ended === 'stopped' ? 'file.who_sent_it' : null,
          ended_at: sql<Date>`now()`,
          ...(ended === 'done' ? { read_bytes: sql<number>`${eb.ref('size_bytes')}` } : {}),
        }))
        .execute()
  })
