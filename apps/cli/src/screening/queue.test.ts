import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { offer, openQueue, prepareQueue, type Queue, resultOf, resultStream } from './queue.ts'

const server = process.env.TOCSIN_NATS_SERVER ?? 'nats-server'
const isInstalled = spawnSync(server, ['--version']).status === 0
if (!isInstalled)
  console.log('left out: the queue on three nodes (no nats-server found; TOCSIN_NATS_SERVER names one)')

const started: ChildProcess[] = []
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
})

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise(resolve => probe.close(resolve))
  return port
}

/** What starts one of three nodes on loopback. */
async function cluster(): Promise<{ servers: string[]; start: (node: number) => ChildProcess }> {
  const folder = mkdtempSync(join(tmpdir(), 'nodes-'))
  const ports = await Promise.all(Array.from({ length: 6 }, freePort))
  const routes = ports.slice(3).map(port => `nats-route://127.0.0.1:${port}`)
  const start = (node: number) => {
    const config = join(folder, `${node}.conf`)
    writeFileSync(
      config,
      `server_name: n${node}\nlisten: 127.0.0.1:${ports[node]}\njetstream { store_dir: "${join(folder, String(node))}" }\n` +
        `cluster { name: test, listen: 127.0.0.1:${ports[node + 3]}, routes: [${routes.join(', ')}] }\n`,
    )
    const child = spawn(server, ['-c', config], { stdio: 'ignore' })
    started.push(child)
    return child
  }
  return { servers: ports.slice(0, 3).map(port => `nats://127.0.0.1:${port}`), start }
}

async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 120_000
  while (Date.now() < end) {
    const answer = await ask().catch(() => undefined)
    if (answer !== undefined) return answer
    await new Promise(resolve => setTimeout(resolve, 300))
  }
  throw new Error(`No ${what} within two minutes.`)
}

/** A worker, and what it has said. */
function startWorker(servers: string[], ...options: string[]): { worker: ChildProcess; said: () => string } {
  const tocsin = join(import.meta.dirname, '../../bin/tocsin.js')
  const asked = [tocsin, 'screen-queue', '--servers', servers.join(','), ...options]
  const worker = spawn(process.execPath, asked, { stdio: ['ignore', 'ignore', 'pipe'] })
  started.push(worker)
  let said = ''
  worker.stderr!.on('data', data => {
    said += data
  })
  return { worker, said: () => said }
}

const ended = (worker: ChildProcess) =>
  new Promise<number | null>(resolve => worker.once('close', code => resolve(code)))

const kept = async (queue: Queue) => (await queue.manager.streams.info(resultStream)).state.messages

test.runIf(isInstalled)(
  'with one node and one worker killed, every listing has exactly one result',
  async () => {
    const { servers, start } = await cluster()
    const nodes = [0, 1, 2].map(start)
    const queue = await until('cluster', () => openQueue(servers))
    await prepareQueue(queue, 3)
    const workers = [startWorker(servers), startWorker(servers)]

    const count = 600
    const ids = Array.from({ length: count }, (_, index) => `listing ${index}`)
    for (const [index, id] of ids.entries()) {
      await offer(queue, id, JSON.stringify({ id, title: index % 2 ? '5 g carfentanil' : 'Garden chair' }))
      if (index === 200) await until('first result', async () => ((await kept(queue)) > 0 ? true : undefined))
      if (index === 250) workers[0]!.worker.kill('SIGKILL')
      if (index === 350) nodes[1]!.kill('SIGKILL')
    }
    await until('last result', async () => ((await kept(queue)) === count ? true : undefined)).catch(
      error => {
        throw new Error(`${error.message} The worker said: ${workers[1]!.said()}`)
      },
    )

    for (const [index, id] of ids.entries()) {
      const result = await until(`result of ${id}`, () => resultOf(queue, id))
      expect(JSON.parse(result)).toMatchObject({ id, grade: index % 2 ? 'urgent' : 'clear' })
    }
    await queue.connection.close()
  },
  240_000,
)

test.runIf(isInstalled)(
  'a worker that is started before the nodes agree waits for them',
  async () => {
    const { servers, start } = await cluster()
    start(0)
    const alone = await until('node', () => openQueue(servers.slice(0, 1)))
    const { worker, said } = startWorker(servers.slice(0, 1))
    await expect(alone.manager.getAccountInfo()).rejects.toThrow()
    expect(worker.exitCode, said()).toBeNull()

    start(1)
    start(2)
    await until('worker', async () => (said().includes('Waiting for listings') ? true : undefined))
    await offer(alone, 'first', JSON.stringify({ id: 'first', title: '5 g carfentanil' }))
    const result = await until('result', () => resultOf(alone, 'first'))
    expect(JSON.parse(result)).toMatchObject({ id: 'first', grade: 'urgent' })

    const other = startWorker(servers, '--replicas', '1')
    expect(await ended(other.worker)).toBe(69)
    expect(other.said()).toMatch(/cannot be used: stream name already in use/)
    await alone.connection.close()
  },
  240_000,
)

test.runIf(isInstalled)('a worker that finds no node says so, and ends', async () => {
  for (const who of ['', 'someone:their-password@']) {
    const { worker, said } = startWorker([`nats://${who}127.0.0.1:${await freePort()}`])
    expect(await ended(worker)).toBe(69)
    expect(said()).toMatch(/^The queue at nats:\/\/127\.0\.0\.1:\d+ cannot be used: .+\.\n$/)
  }
})

test('a number of copies that is none is refused, and not taken for one', async () => {
  for (const replicas of ['many', '', '0', '2.5', '-1', '6']) {
    const { worker, said } = startWorker(['nats://127.0.0.1:1'], `--replicas=${replicas}`)
    expect(await ended(worker)).toBe(64)
    expect(said()).toMatch(/1 to 5/)
  }
})

test.runIf(isInstalled)(
  'a worker says why nothing happens where nodes keep no queue',
  async () => {
    const port = await freePort()
    started.push(spawn(server, ['-a', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' }))
    const servers = [`nats://127.0.0.1:${port}`]
    await (await until('node', () => openQueue(servers))).connection.close()
    const { said } = startWorker(servers)
    await until('word', async () => (said().includes('Is JetStream enabled') ? true : undefined))
  },
  60_000,
)
