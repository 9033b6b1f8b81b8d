import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'

/**
 * The positive control: what a reader sees that follows the sequence of the table, as one would at first build
 * it. It must lose events in the same weather, or the weather proved nothing.
 */
export const followTheSerial = async (superuserUrl: string) => {
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  const seen = new Set<string>()
  let cursor = 0
  let stopped = false
  const read = async () => {
    const { rows } = await client.query<{ id: string; recv_seq: string }>(
      'select id, recv_seq from event where recv_seq > $1 order by recv_seq',
      [cursor],
    )
    for (const { id } of rows) seen.add(id)
    cursor = Number(rows.at(-1)?.recv_seq ?? cursor)
  }
  const reading = (async () => {
    while (!stopped) {
      await read()
      await delay(5)
    }
  })()
  return {
    seen,
    /** Reads what came until now, and ends. */
    stop: async () => {
      stopped = true
      await reading
      await read()
      await client.end()
    },
  }
}
