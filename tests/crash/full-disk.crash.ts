import { createHash, randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runningEmbedded } from '@tocsin/db/embedded'
import { describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Asking, request, signIn } from '../served.ts'
import { type Disk, noDisk, openDisk } from './disk.ts'
import { until } from './moment.ts'
import { admitNewcomers } from './newcomers.ts'
import { nothingLost } from './nothing-lost.ts'
import { atTheEnd, database, ground, ofTocsin, reporters, tocsin } from './stage.ts'

const clients = 20

const disk = async (path: string, megabytes: number): Promise<Disk | null> => {
  const opened = await openDisk(path, megabytes)
  if (opened) atTheEnd(opened.remove)
  return opened
}

describe('on a full disk', () => {
  it('the database takes nothing, acknowledges nothing, and goes on when there is room', async test => {
    const { folder } = await ground()
    const small = await disk(join(folder, 'disk'), 256)
    if (!small) return test.skip(noDisk)
    const dataFolder = join(small.path, 'data')
    // Its own log lies on the same disk.
    const one = await tocsin({ name: 'one', dataFolder, logFolder: small.path })
    const addresses = await runningEmbedded(dataFolder)
    const { keys } = await admitNewcomers(addresses, clients)
    const filing = reporters({ keys, ports: [one.port] })
    await until('reports are acknowledged', () => filing.acknowledged.length > clients)
    const pid = one.pid()

    await small.fill()
    await until(
      'everybody is turned away',
      () => {
        const last = filing.attempts.slice(-3 * clients)
        return last.length === 3 * clients && last.every(({ outcome }) => outcome === '503')
      },
      60_000,
    )
    const [already, freedAt] = [filing.acknowledged.length, performance.now()]
    await small.free()
    await until(
      'reports are acknowledged again',
      () => filing.acknowledged.length > already + clients,
      60_000,
    )
    const backAfterMs = Math.round(filing.acknowledged[already]!.endedAt - freedAt)
    await until('it says that it is ready', async () => (await one.health())?.ready === true)

    await nothingLost('A full disk', [], filing, ofTocsin(addresses.superuserUrl))
    console.log(`  acknowledged again ${backAfterMs} ms after there was room`)
    expect([one.alive(), one.pid()]).toEqual([true, pid])
  })

  it('evidence is turned away whole, and what was sealed before can be read', async test => {
    const { folder } = await ground()
    const small = await disk(join(folder, 'disk'), 16)
    if (!small) return test.skip(noDisk)
    const { superuserUrl: _, ...addresses } = await database(engines[0]!, folder)
    await admitNewcomers(addresses, 0)
    const env = { DATABASE_URL: addresses.appUrl }
    const one = await tocsin({ name: 'one', dataFolder: join(small.path, 'data'), logFolder: folder, env })
    const ask = (path: string, asking: Asking = {}) => request(one.port, one.origin, path, asking)
    const cookie = await signIn(ask, 'moderator')
    const capture = () => Buffer.from(`<html>${randomBytes(600_000).toString('hex')}</html>`)
    const put = (body: Buffer) =>
      ask('/evidence', { method: 'PUT', cookie, body, headers: { 'content-type': 'text/html' } })

    const sealed = new Map<string, string>()
    const keep = async (body: Buffer): Promise<number> => {
      const answer = await put(body)
      if (answer.status === 201) sealed.set(answer.json.id, createHash('sha256').update(body).digest('hex'))
      return answer.status
    }
    expect(await keep(capture())).toBe(201)
    await small.fill()
    for (let i = 0; i < 5; i++) expect(await keep(capture())).toBe(503)
    await small.free()
    expect(await keep(capture())).toBe(201)

    expect(sealed.size).toBe(2)
    for (const [id, sha256] of sealed) {
      const answer = await ask(`/evidence/${id}`, { cookie })
      expect(answer.status).toBe(200)
      expect(createHash('sha256').update(answer.text).digest('hex')).toBe(sha256)
    }
    const files = await readdir(join(small.path, 'data', 'evidence'), {
      recursive: true,
      withFileTypes: true,
    })
    const kept = files.filter(file => file.isFile()).map(({ name }) => name)
    expect(kept.sort()).toEqual([...sealed.keys()].sort())
  })
})
