import { fileBatch } from '@tocsin/casework/filing/file-batch'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { keepEvidence } from '@tocsin/casework/keep-evidence'
import type { Filing } from '@tocsin/domain/report/filing'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { filing, openWorld, type World } from '../world.ts'

const unseen = () => {
  const { reviewed: _, ...signal } = filing()
  return signal
}

for (const engine of engines) {
  describe(`a key and a file are good for one report, on ${engine.name}`, () => {
    let world: World
    let superuser: Client
    beforeAll(async () => {
      world = await openWorld(engine)
      superuser = new Client({ connectionString: world.database.superuserUrl })
      await superuser.connect()
    })
    afterAll(async () => {
      await superuser.end()
      await world.close()
    })
    const hand = (key: string, change: Parameters<typeof filing>[0] = {}) =>
      fileReport(world.house, world.people.moderator, { filing: filing(change), origin: 'page', key })

    it('takes what was mended after a refusal under the same key', async () => {
      await expect(hand('mended', { goodFaith: false })).rejects.toMatchObject({ code: 'rule_broken' })
      expect((await hand('mended')).verdict).toBe('filed')
      expect((await hand('mended')).replayed).toBe(true)
    })

    it('takes a signal under the same key once there is room again', async () => {
      const { moderator } = world.people
      const own = moderator.organisation.id
      await superuser.query(`insert into precision (organisation, throttled_since) values ($1, now())`, [own])
      const fill = Array.from({ length: 60 }, () => ({ filing: unseen() }))
      await fileBatch(world.house, moderator, { items: fill, origin: 'key', key: 'fill' })
      const late = () => fileReport(world.house, moderator, { filing: unseen(), origin: 'key', key: 'late' })
      await expect(late()).rejects.toMatchObject({ code: 'throttled' })
      await expect(late()).rejects.toMatchObject({ code: 'throttled' })
      await superuser.query('update precision set throttled_since = null')
      expect((await late()).verdict).toBe('signal')
      expect((await late()).replayed).toBe(true)
    })

    it('names a sealed file in one report, when two requests bring it at once', async () => {
      const keep = () =>
        keepEvidence(world.house, world.people.moderator, {
          draft: null,
          bytes: Buffer.from('the page'),
          mediaType: 'text/plain',
          name: 'page.txt',
        })
      const atOnce = (round: string, evidence: Filing['evidence']) =>
        Promise.allSettled(
          Array.from({ length: 6 }, (_, n) => hand(`${round} ${n}`, { evidence, reviewed: undefined })),
        )
      // So that there is a connection for each.
      await atOnce('before', [])
      for (const round of ['first', 'second', 'third']) {
        const { id } = await keep()
        const all = await atOnce(round, [{ id, showsNobody: true }])
        expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
        const whys = all.flatMap(one => (one.status === 'rejected' ? [one.reason.complaints?.[0].rule] : []))
        expect(new Set(whys)).toEqual(new Set(['evidence_not_there']))
      }
    })

    it('makes no probing undone by a signal, only by what goes to an authority', async () => {
      const { moderator } = world.people
      const { title, text } = filing().listing
      const tried = (n: number) =>
        world.house.probing.tried({ member: moderator.member, text: `${title}\n${text} ${n}` })
      const slowed = () => {
        try {
          for (let n = 0; n < 80; n += 1) tried(n)
          return false
        } catch {
          return true
        }
      }
      expect(slowed()).toBe(true)
      await hand('a signal', { reviewed: undefined })
      expect(() => tried(900)).toThrow('too_many')
      await hand('a report')
      expect(() => tried(901)).not.toThrow()
    })

    it('refuses another batch under the same key, though its first part is the same', async () => {
      const items = Array.from({ length: 210 }, () => ({ filing: filing() }))
      const send = (count: number) =>
        fileBatch(world.house, world.people.moderator, {
          items: items.slice(0, count),
          origin: 'key',
          key: 'grown',
        })
      await send(200)
      await expect(send(210)).rejects.toMatchObject({ code: 'idempotency_key_reused' })
    }, 30_000)
  })
}
