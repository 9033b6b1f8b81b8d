import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type EmbeddedServer, runningEmbedded, startEmbedded } from '@tocsin/db/embedded'
import { inspectDatabase } from '@tocsin/db/guard'
import { createLogins } from '@tocsin/db/logins'
import { prepareDatabase } from '@tocsin/db/prepare'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'

let root: string
let folder: string
const running: EmbeddedServer[] = []
const holders: ChildProcess[] = []

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tocsin-life-'))
  await chmod(root, 0o755)
  folder = join(root, 'checkout', 'data')
})
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop()
  for (const holder of holders.splice(0)) holder.kill('SIGKILL')
  for (const pid of await postgresUnder(root)) process.kill(pid, 'SIGKILL')
  await until(async () => (await postgresUnder(root)).length === 0)
  await rm(root, { recursive: true, force: true })
})

describe('starting', () => {
  test('a second start keeps everything; passwords are ours alone; fsync is on', async () => {
    const first = await start({ fsync: true })
    await ask(first.ownerUrl, 'create table kept (n int); insert into kept values (7)')
    expect(await ask(first.ownerUrl, 'show fsync')).toEqual([{ fsync: 'on' }])
    expect((await stat(join(folder, 'passwords.json'))).mode & 0o777).toBe(0o600)
    await first.stop()

    const second = await start({ fsync: true })
    expect(second.appUrl).toBe(first.appUrl)
    expect(await ask(second.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }])
  })

  test('the server is UTF-8, scram and a socket only', async () => {
    const { superuserUrl } = await start()
    const shown = await ask(
      superuserUrl,
      `select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as listens,
              (select datcollate from pg_database where datname = 'tocsin') as collation,
              (select array_agg(distinct auth_method) from pg_hba_file_rules) as methods`,
    )
    expect(shown).toEqual([
      { encoding: 'UTF8', listens: '', collation: 'C.UTF-8', methods: ['scram-sha-256'] },
    ])
  })

  test('two databases of a new cluster may be prepared at the same moment', async () => {
    const { superuserUrl, ownerUrl, appUrl } = await start()
    await createLogins(superuserUrl, { owner: '', app: '' }, 'second')
    const second = (url: string) => url.replace('/tocsin?', '/second?')
    await Promise.all([
      prepareDatabase({ ownerUrl, appUrl }),
      prepareDatabase({ ownerUrl: second(ownerUrl), appUrl: second(appUrl) }),
    ])
    expect([await inspectDatabase(appUrl), await inspectDatabase(second(appUrl))]).toEqual([[], []])
  })

  test('a live folder is refused, naming the process', async () => {
    const { pid } = await hold()
    await expect(start()).rejects.toMatchObject({
      code: 'embedded.held',
      message: expect.stringContaining(`process ${pid}`),
    })
  })

  test('a command beside it finds the addresses of a running server, and a sentence otherwise', async () => {
    await expect(runningEmbedded(folder)).rejects.toMatchObject({ code: 'embedded.not-running' })
    const { ownerUrl } = await hold()
    expect((await runningEmbedded(folder)).ownerUrl).toBe(ownerUrl)
  })

  test('a lock whose pid was given away again is not obeyed', async () => {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'tocsin.lock'), JSON.stringify({ pid: process.pid, born: '1' }))
    expect((await start()).health().state).toBe('running')
  })

  test('an initdb that was killed half-way leaves nothing in the way', async () => {
    await mkdir(join(folder, 'postgres.new', 'base'), { recursive: true })
    expect((await start()).health().state).toBe('running')
  })

  test('a path too long for a socket gets one elsewhere', async () => {
    folder = join(root, 'x'.repeat(120), 'data')
    const server = await start()
    const socket = new URL(server.ownerUrl).searchParams.get('host')!
    expect(socket).toMatch(/\/tocsin-[0-9a-f]{16}$/)
    expect((await stat(socket)).mode & 0o777).toBe(0o700)
    onTestFinished(() => rm(socket, { recursive: true, force: true }))
    expect(await ask(server.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('data of another major version are refused and untouched', async () => {
    await (await start()).stop()
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '17\n')
    const refusal = start()
    await expect(refusal).rejects.toMatchObject({ code: 'embedded.other-major' })
    await expect(refusal).rejects.toThrow(
      /written by PostgreSQL 17, and this Tocsin brings 18.*tocsin backup.*tocsin restore/,
    )
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '18\n')
    expect((await start()).health().state).toBe('running')
  })

  test('passwords of another time are refused, and the folder is free again', async () => {
    await (await start()).stop()
    const kept = await readFile(join(folder, 'passwords.json'), 'utf8')
    await writeFile(join(folder, 'passwords.json'), JSON.stringify({ superuser: 'a', owner: 'b', app: 'c' }))
    await expect(start()).rejects.toMatchObject({ code: 'embedded.passwords' })
    await writeFile(join(folder, 'passwords.json'), kept)
    expect((await start()).health().state).toBe('running')
  })
})

describe('after a kill', () => {
  test('our process alone: the surviving server is ended and one new one serves the same rows', async () => {
    const held = await hold()
    await ask(held.ownerUrl, 'create table kept (n int); insert into kept values (7)')
    await kill(held.holder)
    const [survivor] = await postmastersUnder(root)
    expect(survivor).toBeGreaterThan(0)

    const server = await start()
    expect(await ask(server.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }])
    const now = await postmastersUnder(root)
    expect(now).toHaveLength(1)
    expect(now).not.toContain(survivor)
  })

  test('a killed process that nobody reaps does not hold the folder', async () => {
    // `sleep` is the parent of the holder and never waits for it, like the first process of many containers.
    const script = `"${process.execPath}" "${join(import.meta.dirname, 'holder.ts')}" "${folder}" & exec sleep 60`
    const parent = spawn('/bin/sh', ['-c', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    holders.push(parent)
    const said = await new Promise<string>(resolve =>
      parent.stdout!.once('data', data => resolve(String(data))),
    )
    const { pid } = JSON.parse(said) as { pid: number }
    process.kill(pid, 'SIGKILL')
    await until(async () => /\) Z /.test(await readFile(`/proc/${pid}/stat`, 'utf8')))
    expect((await start()).health().state).toBe('running')
  })

  test('everything: it recovers', async () => {
    const held = await hold()
    await ask(held.ownerUrl, 'create table kept (n int); insert into kept select generate_series(1, 1000)')
    await kill(held.holder)
    for (const pid of await postgresUnder(root)) process.kill(pid, 'SIGKILL')
    await until(async () => (await postgresUnder(root)).length === 0)

    const server = await start()
    expect(await ask(server.ownerUrl, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }])
  })

  test('the server alone: it comes back at the same address, its busy orphans ended, and health says so', async () => {
    const server = await start()
    const exits: unknown[] = []
    server.onExit(exit => exits.push(exit))
    const busy = new Client({ connectionString: server.ownerUrl })
    busy.on('error', () => undefined)
    await busy.connect()
    const cut = busy.query('select count(*) from generate_series(1, 1e12)').catch((error: Error) => error)
    await delay(100)
    const before = await postgresUnder(root)

    const [postmaster] = await postmastersUnder(root)
    process.kill(postmaster!, 'SIGKILL')
    await until(async () => server.health().state === 'running' && server.health().restarts === 1)

    expect(exits).toEqual([{ at: expect.any(Date), code: null, signal: 'SIGKILL', restarts: 0 }])
    expect(await cut).toBeInstanceOf(Error)
    expect(await ask(server.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
    const after = await postgresUnder(root)
    expect(after.filter(pid => before.includes(pid))).toEqual([])
  })

  test('a server that cannot come back says why, is tried again, and can be stopped meanwhile', async () => {
    const server = await start()
    await writeFile(join(folder, 'postgres', 'postgresql.auto.conf'), 'no_such_setting = 1\n')
    const [postmaster] = await postmastersUnder(root)
    process.kill(postmaster!, 'SIGKILL')
    await until(async () => server.health().lastError !== undefined)
    expect(server.health()).toMatchObject({
      state: 'restarting',
      lastError: expect.stringContaining('no_such_setting'),
    })
    await server.stop()
    expect(server.health().state).toBe('stopped')
    expect(await postgresUnder(root)).toEqual([])
  })

  test('data that vanish under a running server do not come back empty', async () => {
    const server = await start()
    await rename(join(folder, 'postgres'), join(folder, 'postgres.aside'))
    for (const pid of await postmastersUnder(root)) process.kill(pid, 'SIGKILL')
    await until(async () => server.health().lastError !== undefined)
    expect(await readdir(folder)).not.toContain('postgres')
    await server.stop()
  })

  test('a process that exits without a word takes the server with it', async () => {
    await hold('leave')
    await until(async () => (await postgresUnder(root)).length === 0)
  })
})

describe.runIf(process.getuid?.() === 0)('as root', () => {
  test('the server runs as a system user in place', async () => {
    const server = await start()
    expect(server.home).toBe(folder)
    const cluster = await stat(join(folder, 'postgres'))
    expect([cluster.uid === 0, cluster.mode & 0o777]).toEqual([false, 0o700])
  })

  test('under a closed folder the data live elsewhere, and the next start finds them', async () => {
    await mkdir(join(root, 'checkout'), { mode: 0o700 })
    const elsewhere = join(root, 'elsewhere')
    const first = await start({ elsewhere })
    expect(first.home).toMatch(new RegExp(`^${elsewhere}/checkout-[0-9a-f]{6}$`))
    await ask(first.ownerUrl, 'create table kept (n int); insert into kept values (7)')
    await first.stop()
    const second = await start({ elsewhere })
    expect(await ask(second.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }])
    await second.stop()

    await rm(elsewhere, { recursive: true })
    await expect(start({ elsewhere })).rejects.toMatchObject({ code: 'embedded.data-missing' })
  })

  test('a folder that was closed after the data were made is refused, not begun anew', async () => {
    await (await start()).stop()
    await chmod(join(root, 'checkout'), 0o700)
    await expect(start({ elsewhere: join(root, 'elsewhere') })).rejects.toMatchObject({
      code: 'embedded.closed',
    })
  })
})

async function start(options: { fsync?: boolean; elsewhere?: string } = {}): Promise<EmbeddedServer> {
  const server = await startEmbedded({ folder, fsync: false, ...options })
  running.push(server)
  return server
}

async function hold(how = 'stay'): Promise<{ holder: ChildProcess; ownerUrl: string; pid: number }> {
  const holder = spawn(process.execPath, [join(import.meta.dirname, 'holder.ts'), folder, how], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  holders.push(holder)
  const line = await new Promise<string>((resolve, reject) => {
    holder.stdout!.once('data', data => resolve(String(data)))
    holder.once('exit', code => reject(new Error(`the holder ended with ${code}`)))
  })
  return { holder, ...JSON.parse(line) }
}

async function kill(holder: ChildProcess): Promise<void> {
  const exit = new Promise(resolve => holder.once('exit', resolve))
  holder.kill('SIGKILL')
  await exit
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Looked up without the code under test: every PostgreSQL process that works under a folder. */
async function postgresUnder(place: string): Promise<number[]> {
  const found: number[] = []
  for (const entry of await readdir('/proc')) {
    const cwd = /^\d+$/.test(entry) ? await readlink(`/proc/${entry}/cwd`).catch(() => '') : ''
    if (!cwd.startsWith(`${place}/`)) continue
    const program = await readlink(`/proc/${entry}/exe`).catch(() => '')
    if (program.endsWith('/postgres')) found.push(Number(entry))
  }
  return found
}

async function postmastersUnder(place: string): Promise<number[]> {
  const all = await postgresUnder(place)
  const parents = await Promise.all(
    all.map(async pid => Number(/^PPid:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1])),
  )
  return all.filter((_, at) => !all.includes(parents[at]!))
}

async function until(check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000
  while (!(await check())) {
    if (Date.now() > end) throw new Error('waited 20 s in vain')
    await delay(20)
  }
}
