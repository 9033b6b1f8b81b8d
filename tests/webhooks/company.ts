import { networkOf } from '@tocsin/api/webhook/networks'
import { openReceivers, type Receivers } from '@tocsin/api/webhook/receivers'
import { admitClient } from '@tocsin/casework/admit'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import type { WebhookKind } from '@tocsin/domain/webhook/endpoint'
import { vi } from 'vitest'
import { type Answer, enrol, type Json, type Person, type Served } from '../served.ts'
import type { Receiver } from './receiver.ts'

/** What a deployment with receivers on its own network sets; here this machine's. */
export const receiversHere = (...receivers: Receiver[]): Receivers =>
  openReceivers({
    allowed: [networkOf('127.0.0.1/32')!],
    refused: [],
    ports: receivers.map(({ port }) => port),
    authorities: receivers.map(({ cert }) => cert).join('\n'),
  })

/** On a machine that has much else to do. */
export const eventually = <T>(check: () => T | Promise<T>, { timeout = 30_000, interval = 30 } = {}) =>
  vi.waitUntil(check, { timeout, interval })

/** Waits are as short as a test can bear, and as many as there are in earnest. */
export const soon = [0, 100, 100, 100]

export type Company = {
  cookie: string
  call: (name: string, input?: unknown) => Promise<Answer>
  /** The data of an answer, or a test that fails with what was refused. */
  done: (name: string, input?: unknown) => Promise<Json>
  look: (name: string, input?: unknown) => Promise<Json>
  make: (receiver: Receiver, kinds?: WebhookKind[]) => Promise<{ webhook: string; secret: string }>
  log: (webhook: string) => Promise<Json>
  state: (webhook: string) => Promise<Json>
}

/** The moderator's company, by an administrator of it whose second factor was shown a moment ago. */
export const companyOf = async (served: Served): Promise<Company> => {
  const { ask, asSuperuser, signIn, world } = served
  await asSuperuser(`update membership set duties = '{report,administer}' where id = $1`, [
    world.people.moderator.member,
  ])
  const cookie = await enrol(ask, await signIn('moderator'))
  const call: Company['call'] = (name, input = {}) => ask(`/trpc/webhooks.${name}`, { cookie, body: input })
  const data = ({ status, text, json }: Answer): Json => {
    if (status !== 200) throw new Error(`refused: ${text}`)
    return json.result.data
  }
  const done: Company['done'] = async (name, input) => data(await call(name, input))
  const look: Company['look'] = async (name, input) => {
    const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
    return data(await ask(`/trpc/webhooks.${name}${query}`, { cookie }))
  }
  return {
    cookie,
    call,
    done,
    look,
    make: ({ address }, kinds = ['status', 'question', 'feedback']) => done('make', { address, kinds }),
    log: webhook => look('deliveries', { webhook }),
    state: async webhook => (await look('list')).find(({ id }: { id: string }) => id === webhook),
  }
}

/** A key of somebody's company, good for an hour. */
export const keysOf = async ({ world }: Served, person: Person, scopes: string[]): Promise<string> => {
  const owner = openDatabase<Tables>(openPool(world.database.ownerUrl, { name: 'test keys', max: 1 }))
  const { id: organisation } = world.people[person].organisation
  const expiresAt = new Date(Date.now() + 3_600_000)
  const key = await admitClient(owner, { organisation, name: 'pipeline', scopes, expiresAt })
  await owner.destroy()
  return key
}
