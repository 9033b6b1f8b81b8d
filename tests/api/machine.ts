import { admitClient } from '@tocsin/casework/admit'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import type { Answer, Person, Served } from '../served.ts'

/** A program of one company: it holds a key and asks over HTTP. */
export type Machine = {
  key: string
  get: (path: string) => Promise<Answer>
  post: (path: string, body: unknown, once?: string | null) => Promise<Answer>
}

const all = ['report:write', 'report:read-own']

/** Each asking with a name of its own, unless a test says otherwise. */
let asked = 0

export const machineOf = async (served: Served, person: Person, scopes: string[] = all): Promise<Machine> => {
  const owner = openDatabase<Tables>(openPool(served.world.database.ownerUrl, { name: 'test keys', max: 1 }))
  const key = await admitClient(owner, {
    organisation: served.world.people[person].organisation.id,
    name: 'pipeline',
    scopes,
    expiresAt: new Date(Date.now() + 3_600_000),
  })
  await owner.destroy()
  return holding(served, key)
}

export const holding = (served: Pick<Served, 'ask'>, key: string): Machine => {
  const authorization = `Bearer ${key}`
  return {
    key,
    get: path => served.ask(path, { headers: { authorization } }),
    post: (path, body, once = `asked-${asked++}`) =>
      served.ask(path, {
        body,
        method: 'POST',
        ours: false,
        headers: {
          authorization,
          'content-type': 'application/json',
          ...(once === null ? {} : { 'idempotency-key': once }),
        },
      }),
  }
}
