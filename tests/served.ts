import { createHmac } from 'node:crypto'
import http from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { openPictures } from '@tocsin/api/evidence/picture'
import type { Limits } from '@tocsin/api/request/throttle'
import { openLog } from '@tocsin/api/running/log'
import { type Serving, serve } from '@tocsin/api/serve'
import type { Receivers } from '@tocsin/api/webhook/receivers'
import type { House } from '@tocsin/casework/house'
import { Client } from 'pg'
import { admitAccount } from './admit-account.ts'
import type { Engine } from './engines.ts'
import { type cast, openWorld, type World } from './world.ts'

export type Person = keyof typeof cast

export type Asking = {
  method?: string
  headers?: Record<string, string>
  /** An object is sent as JSON. */
  body?: unknown
  /** A person's address in the demo, in place of the plain one. */
  host?: string
  cookie?: string
  /** What the browser of our own page would send; off for everybody else's. */
  ours?: boolean
}
/** Whatever the server said: a test names what it expects of it, and fails where it is not so. */
// biome-ignore lint/suspicious/noExplicitAny: the answer is what is under test
export type Json = any
export type Answer = { status: number; headers: http.IncomingHttpHeaders; text: string; json: Json }

export type Served = {
  world: World
  serving: Serving
  origin: string
  host: string
  port: number
  log: string[]
  ask: (path: string, asking?: Asking) => Promise<Answer>
  /** A session cookie, with the second factor where one is needed. */
  signIn: (person: Person) => Promise<string>
  asSuperuser: (sql: string, values?: unknown[]) => Promise<unknown[]>
  /** A second server on the same database, as where several run side by side; or one of another house. */
  beside: (house?: House) => Promise<Pick<Served, 'ask'> & { stop: () => Promise<void> }>
  close: () => Promise<void>
}

export const password = 'correct horse battery'
export const emailOf = (person: Person): string => `${person}@tests.invalid`

/** A world with the real routes on a port of its own, over real HTTP. */
export const openServed = async (
  engine: Engine,
  {
    demo = false,
    limits = {},
    public: address,
    ...webhooks
  }: {
    demo?: boolean
    limits?: Limits
    public?: string
    receivers?: Receivers
    schedule?: readonly number[]
  } = {},
): Promise<Served> => {
  const world = await openWorld(engine)
  const port = await freePort()
  const origin = address ?? `http://localhost:${port}`
  const { host } = new URL(origin)
  const log: string[] = []
  const superuser = new Client({ connectionString: world.database.superuserUrl })
  await superuser.connect()
  const serveOn = (port: number, house: House = world.house) =>
    serve({
      config: { origin, demo, trustedProxies: 0, host: '127.0.0.1', port },
      appUrl: world.database.appUrl,
      house: { ...house, reencode: openPictures() },
      secret: 'a secret for tests alone, of forty letters',
      log: openLog('info', { write: (line: string) => void log.push(line) }),
      portalFolder: join(import.meta.dirname, 'access/portal'),
      databaseState: () => 'a test',
      limits,
      ...webhooks,
    })
  const serving = await serveOn(port)
  const others = new Set<Serving>()
  const asSuperuser = async (sql: string, values: unknown[] = []) => (await superuser.query(sql, values)).rows
  for (const [person, actor] of Object.entries(world.people)) {
    const [row] = await asSuperuser('select user_id from membership where id = $1', [actor.member])
    const user = (row as { user_id: string }).user_id
    await admitAccount(serving.authPool, { user, name: person, email: emailOf(person as Person), password })
  }
  // A code opens one session: whoever needs one enters once.
  const entered = new Map<Person, Promise<string>>()
  const ask = (path: string, asking: Asking = {}) => request(port, origin, path, asking)
  return {
    world,
    serving,
    origin,
    host,
    port,
    log,
    ask,
    signIn: person => {
      const entering = entered.get(person) ?? signIn(ask, person)
      entered.set(person, entering)
      return entering
    },
    asSuperuser,
    beside: async house => {
      const port = await freePort()
      const other = await serveOn(port, house)
      others.add(other)
      return {
        ask: (path, asking = {}) => request(port, origin, path, asking),
        stop: async () => {
          others.delete(other)
          await other.stop()
        },
      }
    },
    close: async () => {
      for (const other of others) await other.stop()
      await serving.stop()
      await superuser.end()
      await world.close()
    },
  }
}

/** One request to a server that listens here under the address `plain`. */
export const request = (port: number, plain: string, path: string, asking: Asking): Promise<Answer> => {
  const { protocol, host: plainHost } = new URL(plain)
  const {
    method = asking.body === undefined ? 'GET' : 'POST',
    ours = true,
    host = plainHost,
    cookie,
    body,
  } = asking
  const raw = typeof body === 'string' || Buffer.isBuffer(body) || body === undefined
  const headers: Record<string, string> = {
    host,
    ...(ours && method !== 'GET' ? { origin: `${protocol}//${host}` } : {}),
    ...(raw ? {} : { 'content-type': 'application/json' }),
    ...(cookie ? { cookie } : {}),
    ...asking.headers,
  }
  return new Promise((resolve, reject) => {
    const sent = http.request({ port, host: '127.0.0.1', path, method, headers, agent: false }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        const json = /json\b/.test(answer.headers['content-type'] ?? '') ? JSON.parse(text) : undefined
        resolve({ status: answer.statusCode!, headers: answer.headers, text, json })
      })
    })
    sent.on('error', reject)
    sent.end(raw ? (body as string | Buffer | undefined) : JSON.stringify(body))
  })
}

/** The cookies that an answer set and did not clear, as a browser would send them back. */
export const cookiesOf = ({ headers }: Answer): string =>
  (headers['set-cookie'] ?? [])
    .filter(cookie => !/max-age=0/i.test(cookie))
    .map(cookie => cookie.split(';')[0])
    .join('; ')

/** A session cookie, with the second factor where one is needed; once for each person, as a code opens one session. */
export const signIn = async (ask: Served['ask'], person: Person): Promise<string> => {
  const first = await ask('/api/auth/sign-in/email', { body: { email: emailOf(person), password } })
  if (first.status !== 200) throw new Error(`${person} did not get in: ${first.text}`)
  const cookie = cookiesOf(first)
  const me = await ask('/trpc/session.me', { cookie })
  if (me.status === 200) return cookie
  return enrol(ask, cookie)
}

/** Sets up the second factor of a session that has none, and answers its first code. */
export const enrol = async (ask: Served['ask'], cookie: string, word = password): Promise<string> => {
  const enabled = await ask('/api/auth/two-factor/enable', { cookie, body: { password: word } })
  const secret = new URL(enabled.json.totpURI).searchParams.get('secret')!
  const verified = await ask('/api/auth/two-factor/verify-totp', { cookie, body: { code: totp(secret) } })
  if (verified.status !== 200) throw new Error(`the code was not taken: ${verified.text}`)
  return cookiesOf(verified)
}

/** RFC 6238 with SHA-1, six digits, thirty seconds: written here a second time, so that the two can disagree. */
export const totp = (secret: string, steps = 0): string => {
  const bits = [...secret.replace(/=+$/, '')]
    .map(letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from(bits.match(/.{8}/g)!.map(byte => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const digest = createHmac('sha1', key).update(counter).digest()
  const number = digest.readUInt32BE(digest.at(-1)! & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
