import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { networkOf } from '@tocsin/api/webhook/networks'
import { openReceivers } from '@tocsin/api/webhook/receivers'
import { deliverySchedule } from '@tocsin/domain/webhook/schedule'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, file } from '../access/scene.ts'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { certificateFor } from './certificate.ts'
import { type Company, companyOf, eventually, keysOf } from './company.ts'

const guide = () => readFile(join(import.meta.dirname, '../../docs/guides/webhooks.md'), 'utf8')

const freePort = () =>
  new Promise<number>(resolve => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

describe('the guide to webhooks', () => {
  let served: Served
  let company: Company
  let folder = ''
  let port = 0
  let said = ''
  let receiver: ChildProcess | undefined
  const certificate = certificateFor(['127.0.0.1'])

  beforeAll(async () => {
    port = await freePort()
    // Beside the tests, so that it finds the receivers' library.
    folder = await mkdtemp(join(import.meta.dirname, 'guide-'))
    const receivers = openReceivers({
      allowed: [networkOf('127.0.0.1/32')!],
      refused: [],
      ports: [port],
      authorities: certificate.cert,
    })
    served = await openServed(engines[0]!, { receivers })
    company = await companyOf(served)
  })
  afterAll(async () => {
    receiver?.kill()
    await served.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('holds a receiver that runs as it stands there, verifies, and reads what changed', async () => {
    const [, program] = /```js\n(\/\/ receiver\.mjs\n[\s\S]*?)```/.exec(await guide())!
    const address = `https://127.0.0.1:${port}/tocsin`
    const { webhook, secret } = await company.done('make', { address, kinds: ['status', 'question'] })
    await writeFile(join(folder, 'receiver.mjs'), program!)
    await writeFile(join(folder, 'key.pem'), certificate.key)
    await writeFile(join(folder, 'cert.pem'), certificate.cert)
    receiver = spawn(process.execPath, [join(folder, 'receiver.mjs')], {
      env: {
        PATH: process.env.PATH,
        WEBHOOK_SECRET: secret,
        API_KEY: await keysOf(served, 'moderator', ['report:read-own']),
        TOCSIN: served.origin,
        TLS_KEY: join(folder, 'key.pem'),
        TLS_CERT: join(folder, 'cert.pem'),
        PORT: String(port),
      },
    })
    for (const stream of [receiver.stdout!, receiver.stderr!])
      stream.on('data', chunk => {
        said += chunk
      })
    await company.done('test', { webhook })
    await eventually(() => said.includes('A test arrived.'), { timeout: 15_000 })
    const { world } = served
    const { report, incident } = await file(world)
    await act(world, world.people.german, incident, { verb: 'claim' })
    await act(world, world.people.german, incident, {
      verb: 'ask',
      report,
      type: 'clarify_report',
      text: 'Since when is it offered?',
      basis: 'voluntary',
    })
    await eventually(() => /report\.question R-\S+: question_open, 1 open/.test(said), { timeout: 15_000 })
    const log = await company.log(webhook)
    expect(log.map(({ outcome }: { outcome: string }) => outcome)).toEqual(log.map(() => 'delivered'))
  })

  it('states the schedule that is kept', async () => {
    const words = deliverySchedule
      .slice(1)
      .map(ms =>
        ms < 60_000
          ? `${ms / 1_000} seconds`
          : ms < 3_600_000
            ? `${ms / 60_000} minutes`
            : `${ms / 3_600_000}`,
      )
    const stated = (await guide()).replace(/\s+/g, ' ')
    expect(stated).toContain(`${words.slice(0, -1).join(', ')} and ${words.at(-1)} hours`)
    expect(deliverySchedule.map(ms => ms / 1_000)).toEqual([
      0, 5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400,
    ])
  })
})
