import { setTimeout as delay } from 'node:timers/promises'
import { runningEmbedded } from '@tocsin/db/embedded'
import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { csv, declared, row } from '../files.ts'
import { chanceOf, full, seed } from './chance.ts'
import { until } from './moment.ts'
import { admitNewcomers } from './newcomers.ts'
import { kill, postmastersUnder } from './postgres-processes.ts'
import { ground, ofTocsin, tocsin } from './stage.ts'

const chance = chanceOf(seed)
const rows = full ? 5_000 : 1_500
const kills = full ? 6 : 2

type State = { state: string; counts: Record<string, number>; arrivedBytes: number }

describe('a file of thousands', () => {
  it('is taken once, whatever is killed while it is: the server in the middle of it, and PostgreSQL', async () => {
    const { folder } = await ground()
    const dataFolder = `${folder}/data`
    const one = await tocsin({ name: 'one', dataFolder, logFolder: folder })
    const addresses = await runningEmbedded(dataFolder)
    const { keys, organisations } = await admitNewcomers(addresses, 1)
    /** Until there is an answer: a client that waits for a server that comes back. */
    const ask = async (path: string, method = 'GET', body?: unknown): Promise<State & { id: string }> => {
      for (;;) {
        const raw = Buffer.isBuffer(body)
        const answer = await fetch(`${one.origin}${path}`, {
          method,
          headers: {
            authorization: `Bearer ${keys[0]}`,
            ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }),
          },
          body: raw ? new Uint8Array(body) : body === undefined ? null : JSON.stringify(body),
        }).catch(() => null)
        if (answer?.ok) return (await answer.json()) as State & { id: string }
        if (answer && answer.status < 500 && answer.status !== 429) throw new Error(await answer.text())
        await delay(50)
      }
    }
    const content = Buffer.from(csv(...Array.from({ length: rows }, (_, i) => row(i + 1))))
    const { id } = await ask('/v1/imports', 'POST', { name: 'thousands.csv', size: content.length })
    const half = Math.floor(content.length / 2)
    await ask(`/v1/imports/${id}?offset=0`, 'PUT', content.subarray(0, half))
    // Half of it had arrived, and was acknowledged.
    await one.kill()
    await one.start()
    expect((await ask(`/v1/imports/${id}`)).arrivedBytes).toBe(half)
    await ask(`/v1/imports/${id}?offset=${half}`, 'PUT', content.subarray(half))
    const defaults = { ...declared, 'reviewed.by': 'mod-17', 'reviewed.at': '2026-11-25T09:40:00Z' }
    await ask(`/v1/imports/${id}/start`, 'POST', { defaults })

    const struckAt: number[] = []
    for (let n = 0; n < kills; n++) {
      const { counts } = await ask(`/v1/imports/${id}`)
      await until(
        'more rows are taken',
        async () => (await ask(`/v1/imports/${id}`)).counts.received! > counts.received!,
        60_000,
      )
      await delay(chance.between(0, 400))
      const now = await ask(`/v1/imports/${id}`)
      if (now.state !== 'running') break
      struckAt.push(now.counts.received!)
      if (n % 3 === 1) {
        const [postmaster] = await postmastersUnder(dataFolder)
        if (postmaster) kill(postmaster.pid)
      } else {
        await one.kill()
        await one.start()
      }
    }
    await until(
      'every row is taken',
      async () => (await ask(`/v1/imports/${id}`)).state !== 'running',
      300_000,
    )
    const ended = await ask(`/v1/imports/${id}`)
    console.log(
      `A file of ${rows}: seed ${seed}, struck after ${struckAt.join(', ')} rows; ${JSON.stringify(ended.counts)}`,
    )
    expect(struckAt.length).toBeGreaterThan(0)
    expect(ended.state).toBe('done')
    expect(ended.counts).toEqual({
      received: rows,
      filed: rows,
      signal: 0,
      unchanged: 0,
      conflict: 0,
      refused: 0,
    })

    const client = new Client({ connectionString: ofTocsin(addresses.superuserUrl) })
    await client.connect()
    const { rows: found } = await client.query(
      `select (select count(*)::int from report where organisation = $1) as reports,
              (select count(distinct external_reference)::int from report where organisation = $1) as references,
              (select count(*)::int from event where verb = 'report.filed' and organisation = $1) as events,
              (select sum(rows)::int from import_result where import = $2) as results`,
      [organisations.moderator, id],
    )
    await client.end()
    expect(found).toEqual([{ reports: rows, references: rows, events: rows, results: rows }])

    const again = await ask('/v1/imports', 'POST', { name: 'again.csv', size: content.length })
    await ask(`/v1/imports/${again.id}?offset=0`, 'PUT', content)
    await ask(`/v1/imports/${again.id}/start`, 'POST', { defaults })
    await until(
      'the second run ends',
      async () => (await ask(`/v1/imports/${again.id}`)).state !== 'running',
      120_000,
    )
    expect((await ask(`/v1/imports/${again.id}`)).counts).toMatchObject({ received: rows, unchanged: rows })
  })
})
