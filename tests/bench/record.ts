import { randomUUID } from 'node:crypto'
import { actorOfKey } from '@tocsin/casework/authenticate'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { closeHouse } from '@tocsin/casework/house'
import { Client } from 'pg'
import { filing } from '../world.ts'
import { openHouseBeside } from './crowd.ts'
import type { Server } from './server.ts'

/** One message to the database and the answer waited for, as the driver was given it. */
export type Value = string | number | boolean | Buffer | null | Value[]
export type Statement = { text: string; values: Value[] }

type Asked = string | { text: string; values?: Statement['values'] }

/**
 * What one filing by key sends, from the key's look-up to the receipt: the two use cases that the route calls,
 * under a driver that writes down every message. The sequencer's are not in it: it numbers many at once.
 */
export const recordFiling = async (server: Server, key: string): Promise<Statement[]> => {
  const house = await openHouseBeside(server)
  const sent: Statement[] = []
  const { query } = Client.prototype
  try {
    const { actor } = (await actorOfKey(house, key))!
    // The first one opens connections; the second is a filing as it always is.
    await fileReport(house, actor, { filing: filing(), origin: 'key', key: randomUUID() })
    Client.prototype.query = function (this: Client, asked: Asked, values?: Statement['values']) {
      const text = typeof asked === 'string' ? asked : asked.text
      sent.push({ text, values: values ?? (typeof asked === 'string' ? [] : (asked.values ?? [])) })
      return Reflect.apply(query, this, values === undefined ? [asked] : [asked, values])
    } as typeof query
    const again = (await actorOfKey(house, key))!
    await fileReport(house, again.actor, { filing: filing(), origin: 'key', key: randomUUID() })
  } finally {
    Client.prototype.query = query
    await closeHouse(house)
  }
  return sent
}
