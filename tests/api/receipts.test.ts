import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReceiptKeys, rotateReceiptKeys } from '@tocsin/casework/filing/receipt-keys'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { engines } from '../engines.ts'
import { type Json, openServed, type Served } from '../served.ts'
import { filing } from '../world.ts'
import { type Machine, machineOf } from './machine.ts'
import { holds, signedText } from './receipt-from-the-page.ts'

const tocsin = join(import.meta.dirname, '../../apps/cli/bin/tocsin.js')
const vector: Json = JSON.parse(readFileSync(join(import.meta.dirname, '../vectors/receipt/v1.json'), 'utf8'))
const page = readFileSync(join(import.meta.dirname, '../../docs/guides/receipts.md'), 'utf8')

const wellKnown = '/.well-known/tocsin-receipt-keys.json'

const verifies = (...args: string[]): Promise<{ code: number; said: string }> =>
  new Promise(resolve => {
    execFile(process.execPath, [tocsin, 'verify', 'receipt', ...args], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    )
  })

describe('the page about receipts', () => {
  it('has an example that its own rules verify, and that shows the bytes which are signed', async () => {
    const text = signedText(vector.receipt)
    expect(page).toContain(text)
    expect(page).toContain(vector.receipt.signature)
    expect(Buffer.byteLength(text)).toBe(vector.signedBytes)
    expect(createHash('sha256').update(text).digest('hex')).toBe(vector.signedSha256)
    expect(await holds(vector.receipt, vector.keys)).toBe(true)
  })
})

describe('a key for receipts', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tocsin-receipts-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('is made once, readable by its owner alone, and changes without spoiling what it signed', async () => {
    const path = join(folder, 'data', 'receipt-keys.json')
    const keys = openReceiptKeys(path)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(openReceiptKeys(path).published()).toEqual(keys.published())
    const { keyId: _, signature: __, ...said } = vector.receipt
    const at = (ms: number) => new Date(Date.now() + ms).toISOString().replace('Z', '000Z')
    const before = keys.sign({ ...said, at: at(0) })
    const { kid, from } = rotateReceiptKeys(path)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    // A server that runs sees it by itself, and signs what is older with the key of its time.
    await vi.waitUntil(() => keys.published().length === 2, { timeout: 5_000, interval: 100 })
    const [old, fresh] = keys.published()
    expect([old!.until, fresh!.from, fresh!.until, fresh!.kid]).toEqual([from, from, null, kid])
    expect(keys.sign({ ...said, at: before.at })).toEqual(before)
    const after = keys.sign({ ...said, at: at(60_000) })
    expect(after.keyId).toBe(kid)
    for (const receipt of [before, after]) expect(await holds(receipt as Json, [old!, fresh!])).toBe(true)
    // What claims a time after the end of its key does not hold, whoever signed it.
    const late = openReceiptKeys(join(folder, 'late.json'))
    const signed = late.sign({ ...said, at: at(60_000) })
    const ended = late.published().map(key => ({ ...key, until: at(30_000) }))
    expect(await holds(signed as Json, ended)).toBe(false)
  })
})

for (const engine of engines) {
  describe(`receipts on ${engine.name}`, () => {
    let served: Served
    let machine: Machine
    let folder = ''
    beforeAll(async () => {
      served = await openServed(engine)
      machine = await machineOf(served, 'moderator')
      folder = await mkdtemp(join(tmpdir(), 'tocsin-receipts-'))
    })
    afterAll(async () => {
      await served.close()
      await rm(folder, { recursive: true, force: true })
    })
    const published = async () => (await served.ask(wellKnown)).json.keys

    it('every accepted report has one, which verifies from the page alone and says what was filed', async () => {
      const sent = filing({ externalReference: 'ours 17 "quoted" \u{1F514}' })
      const { json } = await machine.post('/v1/reports', sent)
      expect(json.receipt).toMatchObject({
        v: 'tocsin-receipt/v1',
        report: json.report,
        reference: json.reference,
        verdict: 'filed',
        at: json.at,
        leafHash: json.leafHash,
        organisation: served.world.people.moderator.organisation.id,
        externalReference: sent.externalReference,
      })
      expect(await holds(json.receipt, await published())).toBe(true)
      for (const [field, value] of Object.entries(json.receipt as Record<string, string>)) {
        const last = value.at(-1)
        const changed = { ...json.receipt, [field]: `${value.slice(0, -1)}${last === 'A' ? 'B' : 'A'}` }
        expect([field, await holds(changed, await published())]).toEqual([field, false])
      }
      const { externalReference: _, ...without } = json.receipt
      expect(await holds(without, await published())).toBe(false)
    })

    it('is the same, byte for byte, when the request is repeated, when it is asked for, and on the page', async () => {
      const first = await machine.post('/v1/reports', filing(), 'receipt-once')
      const again = await machine.post('/v1/reports', filing(), 'receipt-once')
      expect(again.text).toBe(first.text)
      const asked = await machine.get(`/v1/reports/${first.json.report}/receipt`)
      expect(asked.json).toEqual(first.json.receipt)
      const input = encodeURIComponent(JSON.stringify({ id: first.json.report }))
      const cookie = await served.signIn('moderator')
      const shown = await served.ask(`/trpc/reports.receipt?input=${input}`, { cookie })
      expect(shown.json.result.data).toEqual(first.json.receipt)
    })

    it("is nobody else's", async () => {
      const { json } = await machine.post('/v1/reports', filing())
      const rival = await machineOf(served, 'rival')
      const foreign = await rival.get(`/v1/reports/${json.report}/receipt`)
      expect([foreign.status, foreign.json.code]).toEqual([404, 'not_found'])
    })

    it('publishes public halves and nothing else', async () => {
      const { status, text, json } = await served.ask(wellKnown)
      expect(status).toBe(200)
      expect(json.keys).toHaveLength(1)
      expect(Object.keys(json.keys[0]).sort()).toEqual(
        ['alg', 'crv', 'from', 'kid', 'kty', 'until', 'use', 'x'].sort(),
      )
      const kept: Json = JSON.parse(readFileSync(join(served.world.folder, 'receipt-keys.json'), 'utf8'))
      expect(text).not.toContain(kept.keys[0].d)
    })

    it('is verified by one command without a server, which says what was proved and what was not', async () => {
      const { json } = await machine.post('/v1/reports', filing({ externalReference: 'for the command' }))
      const receipt = join(folder, 'receipt.json')
      const keys = join(folder, 'keys.json')
      await writeFile(receipt, JSON.stringify(json.receipt, null, 2))
      await writeFile(keys, (await served.ask(wellKnown)).text)
      const right = await verifies(receipt, '--keys', keys)
      expect([right.code, right.said]).toEqual([0, expect.stringContaining(json.reference)])
      expect(right.said).toContain('This proves')
      expect(right.said).toContain('It does not prove')
      const served1 = await verifies(receipt, '--keys', `${served.origin}${wellKnown}`)
      expect(served1.code).toBe(0)
      const forged = join(folder, 'forged.json')
      await writeFile(forged, JSON.stringify({ ...json.receipt, verdict: 'signal' }))
      const wrong = await verifies(forged, '--keys', keys)
      expect([wrong.code, wrong.said]).toEqual([1, expect.stringContaining('changed')])
      const otherKeys = join(folder, 'other.json')
      await writeFile(otherKeys, JSON.stringify({ keys: vector.keys }))
      expect((await verifies(receipt, '--keys', otherKeys)).code).toBe(1)
      expect((await verifies(join(folder, 'none.json'), '--keys', keys)).code).toBe(78)
    })
  })
}
