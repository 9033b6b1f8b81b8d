import { randomUUID } from 'node:crypto'
import { actorOfKey } from '@tocsin/casework/authenticate'
import { fileBatch } from '@tocsin/casework/filing/file-batch'
import { closeHouse } from '@tocsin/casework/house'
import { Client } from 'pg'
import { filing } from '../world.ts'
import { openHouseBeside } from './crowd.ts'
import type { Server } from './server.ts'

export type Value = string | number | boolean | Buffer | null
/** What a batch writes into one table, and under which opening of the transaction. */
export type Written = { opening: string; table: string; columns: string[]; rows: Value[][] }

type Asked = string | { text: string; values?: Value[][] }

const inserting = /insert into "?(\w+)"? \(([^)]+)\) select \* from unnest\(\$(\d+)/g

/** The rows that a batch of new filings writes, table by table in the order of writing. */
export const recordBatch = async (server: Server, key: string, size: number): Promise<Written[]> => {
  const house = await openHouseBeside(server)
  const written: Written[] = []
  const { query } = Client.prototype
  let opening = ''
  try {
    const { actor } = (await actorOfKey(house, key))!
    Client.prototype.query = function (this: Client, asked: Asked, given?: Value[][]) {
      const { text, values = given ?? [] } = typeof asked === 'string' ? { text: asked } : asked
      if (text.startsWith('begin')) opening = text
      for (const [, table, names, first] of text.matchAll(inserting)) {
        const columns = names!.split(',').map(name => name.trim().replaceAll('"', ''))
        const arrays = values.slice(Number(first) - 1, Number(first) - 1 + columns.length)
        const rows = arrays[0]!.map((_, row) => arrays.map(column => column[row] as Value))
        written.push({ opening, table: table!, columns, rows })
      }
      return Reflect.apply(query, this, given === undefined ? [asked] : [asked, given])
    } as typeof query
    const items = Array.from({ length: size }, () => ({
      filing: filing({ externalReference: randomUUID() }),
    }))
    await fileBatch(house, actor, { items, origin: 'key', key: randomUUID() })
  } finally {
    Client.prototype.query = query
    await closeHouse(house)
  }
  if (written.length < 8) throw new Error(`a batch wrote into ${written.length} tables only`)
  return written
}
