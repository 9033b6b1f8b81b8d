import { actOnIncident } from '@tocsin/casework/act-on-incident'
import { readPeople } from '@tocsin/casework/admission/read-people'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { fileReports } from '@tocsin/casework/filing/file-reports'
import { readIncident } from '@tocsin/casework/read-incident'
import { readQuality } from '@tocsin/casework/read-quality'
import { answerThrottle, liftThrottle, listThrottled } from '@tocsin/casework/signals/answer-throttle'
import { measurePrecision } from '@tocsin/casework/signals/measure-precision'
import { sweep } from '@tocsin/casework/sweep'
import type { Actor, Duty } from '@tocsin/domain/actor'
import { signalsADay } from '@tocsin/domain/report/precision'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { file } from '../access/scene.ts'
import { engines } from '../engines.ts'
import { filing, openWorld, type World } from '../world.ts'

const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000)
const administering = (actor: Actor): Actor => ({
  ...actor,
  duties: ['administer'] as Duty[],
  via: { kind: 'session', secondFactor: 'fresh' },
})
const unseen = () => {
  const { reviewed: _, ...signal } = filing()
  return signal
}

for (const engine of engines) {
  describe(`a company whose reports mostly do not hold, on ${engine.name}`, () => {
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
    const company = () => world.people.moderator
    const secretariat = () => administering(world.people.secretary)
    const judge = async (as: 'held' | 'legitimate' | 'decoy') => {
      const { german } = world.people
      const { incident } = await file(world)
      const does = async (command: Parameters<typeof actOnIncident>[2]['command']) => {
        const { rev } = await readIncident(world.house, german, incident)
        await actOnIncident(world.house, german, { id: incident, version: rev, command })
      }
      await does({ verb: 'claim' })
      if (as === 'held') await does({ verb: 'accept', outcome: 'accept_investigate' })
      else {
        const outcome = as === 'decoy' ? 'law_enforcement_operation' : 'legitimate_activity'
        await does({ verb: 'dismiss', outcome, reason: 'As it turned out' })
      }
    }
    /** A day passes, and what was measured may be measured again. */
    const measure = async (day: number) => {
      await superuser.query(`update precision set measured_at = now() - interval '1 day'`)
      await measurePrecision(world.house, inDays(day))
      return (await readQuality(world.house, company())).precision
    }
    const throttle = async () => (await readQuality(world.house, company())).throttle
    const hand = async (count: number) => {
      const items = Array.from({ length: count }, () => ({ filing: unseen() }))
      const { verdicts } = await fileReports(world.house, company(), items, { origin: 'key' })
      return verdicts
    }

    it('is measured from the thirtieth day on, for several at once, and never by a decoy', async () => {
      for (let i = 0; i < 3; i += 1) await judge('held')
      for (let i = 0; i < 17; i += 1) await judge('legitimate')
      for (let i = 0; i < 4; i += 1) await judge('decoy')
      expect(await measure(29)).toMatchObject({ judged: 0, percent: null })
      expect(await measure(31)).toMatchObject({ judged: 20, percent: 15 })
      for (let i = 0; i < 4; i += 1) await judge('held')
      expect(await measure(31)).toMatchObject({ judged: 20, percent: 15 })
    }, 60_000)

    it('is throttled with notice, in its history too', async () => {
      expect(await throttle()).toMatchObject({ perDay: signalsADay, liftedUntil: null })
      const { acts } = await readPeople(world.house, administering(company()))
      expect(acts[0]).toMatchObject({ verb: 'organisation.throttled', fields: { held: 3, judged: 20 } })
      expect(await listThrottled(world.house, secretariat())).toHaveLength(1)
      expect(await listThrottled(world.house, administering(world.people.rival))).toEqual([])
    })

    it('hands in a few signals a day, even when it asks twice at once, and what a person saw always', async () => {
      const half = signalsADay / 2 + 5
      const both = await Promise.all([hand(half), hand(half)])
      const told = both.flat()
      expect(told.filter(({ verdict }) => verdict === 'signal')).toHaveLength(signalsADay)
      const refused = told.filter(({ verdict }) => verdict === 'refused')
      expect(refused).toHaveLength(10)
      expect(refused[0]).toMatchObject({ complaints: [{ rule: 'throttled' }] })
      const alone = fileReport(world.house, company(), { filing: unseen(), origin: 'key', key: 'late' })
      await expect(alone).rejects.toMatchObject({ code: 'throttled', status: 429 })
      const seen = await fileReport(world.house, company(), { filing: filing(), origin: 'key', key: 'seen' })
      expect(seen.verdict).toBe('filed')
      const { byRule } = await readQuality(world.house, company())
      expect(byRule).toEqual([{ rule: 'throttled', count: 11 }])
    }, 30_000)

    it('answers, and the secretariat lifts it for a time and with a reason', async () => {
      const admin = administering(company())
      const stranger = answerThrottle(
        world.house,
        administering(world.people.rival),
        'Let us in again, please.',
      )
      await expect(stranger).rejects.toThrow('not_found')
      await answerThrottle(world.house, admin, 'Our rule for solvents was too wide; it was mended.')
      expect((await listThrottled(world.house, secretariat()))[0]!.answer).toContain('mended')
      const lift = { organisation: company().organisation.id, days: 7, reason: 'The rule was mended.' }
      await expect(liftThrottle(world.house, admin, lift)).rejects.toThrow('not_your_duty')
      const stale: Actor = { ...secretariat(), via: { kind: 'session', secondFactor: 'enrolled' } }
      await expect(liftThrottle(world.house, stale, lift)).rejects.toThrow('fresh_code_required')
      await liftThrottle(world.house, secretariat(), lift)
      expect((await throttle())?.liftedReason).toBe('The rule was mended.')
      expect((await hand(3)).map(({ verdict }) => verdict)).toEqual(['signal', 'signal', 'signal'])
      await superuser.query(`update precision set lifted_until = now() - interval '1 minute'`)
      expect((await hand(1))[0]!.verdict).toBe('refused')
    })

    it('is let in again by itself once enough of its reports hold', async () => {
      for (let i = 0; i < 4; i += 1) await judge('held')
      expect(await measure(31)).toMatchObject({ judged: 28, percent: 40 })
      expect(await throttle()).toBeNull()
      expect((await hand(1))[0]!.verdict).toBe('signal')
    }, 30_000)

    it('keeps the counts of refusals when a day is over, and sums them up', async () => {
      await superuser.query(`update intake_count set day = day - 1`)
      const before = (await readQuality(world.house, company())).byRule
      await sweep(world.house)
      expect((await readQuality(world.house, company())).byRule).toEqual(before)
      const { rows } = await superuser.query('select count(*)::int as n from intake_count')
      expect(rows[0].n).toBe(2)
    })
  })
}
