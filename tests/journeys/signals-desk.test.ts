import { fileReport } from '@tocsin/casework/filing/file-report'
import { fileReports } from '@tocsin/casework/filing/file-reports'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { countReports, listReports } from '@tocsin/casework/list-reports'
import { readIncident } from '@tocsin/casework/read-incident'
import { readQuality } from '@tocsin/casework/read-quality'
import { readReport } from '@tocsin/casework/read-report'
import { confirmSignal } from '@tocsin/casework/signals/confirm-signal'
import { drawSample } from '@tocsin/casework/signals/draw-sample'
import { lapseSignals } from '@tocsin/casework/signals/lapse-signals'
import { listBatches, listSignals } from '@tocsin/casework/signals/list-signals'
import { setAsideSignal } from '@tocsin/casework/signals/set-aside-signal'
import { settleSample } from '@tocsin/casework/signals/settle-sample'
import { similarTo } from '@tocsin/casework/similar/similar-reports'
import type { Filing } from '@tocsin/domain/report/filing'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { filing, openWorld, type World } from '../world.ts'

const unseen = (more: Partial<Filing> = {}, listing: Partial<Filing['listing']> = {}): Filing => {
  const { reviewed: _, ...signal } = filing(more, listing)
  return signal
}
const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000)

for (const engine of engines) {
  describe(`the signals desk, on ${engine.name}`, () => {
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
    const moderator = () => world.people.moderator
    const hand = async (origin: 'key' | 'file', filings: Filing[]): Promise<string[]> => {
      const reports: string[] = []
      for (let at = 0; at < filings.length; at += 100) {
        const items = filings.slice(at, at + 100).map(one => ({ filing: one }))
        const { verdicts } = await fileReports(world.house, moderator(), items, { origin })
        reports.push(...verdicts.flatMap(one => ('acceptance' in one ? [one.acceptance.report] : [])))
      }
      return reports
    }
    const read = (report: string) => readReport(world.house, moderator(), report)
    const judge = async (report: string, held: boolean) => {
      const { rev: version } = await read(report)
      const by = { by: moderator().member, at: new Date().toISOString() }
      if (held)
        await confirmSignal(world.house, moderator(), { report, version, confirmation: { reviewed: by } })
      else
        await setAsideSignal(world.house, moderator(), { report, version, judgement: 'scam', reviewed: by })
    }
    const batchOf = async (report: string) => {
      const { view } = await read(report)
      return { origin: view.origin, handedInBy: view.handedInBy, day: view.filedAt.slice(0, 10) }
    }
    const settleAll = async (sample: string, how: Parameters<typeof settleSample>[2]) => {
      let steps = 0
      for (let left = 1; left > 0; steps += 1)
        left = (await settleSample(world.house, moderator(), { ...how, sample } as typeof how)).left
      return steps
    }

    it('lists what waits a page at a time, the gravest first, each once, and never another company’s', async () => {
      const calm = { title: 'Garden chairs', text: 'Two garden chairs of oak', substanceAsWritten: 'chairs' }
      const made = await hand('key', [
        ...Array.from({ length: 7 }, () => unseen()),
        ...Array.from({ length: 4 }, () => unseen({ identities: [], marked: [] }, calm)),
      ])
      const seen: string[] = []
      const ranks: string[] = []
      for (let cursor: Parameters<typeof listSignals>[2]['cursor'] | null; cursor !== null; ) {
        const page = await listSignals(world.house, moderator(), { limit: 3, ...(cursor ? { cursor } : {}) })
        expect(page.rows.length).toBeLessThanOrEqual(3)
        seen.push(...page.rows.map(({ id }) => id))
        ranks.push(...page.rows.map(({ grade }) => grade))
        cursor = page.next
      }
      expect(seen.toSorted()).toEqual(made.toSorted())
      expect(ranks.lastIndexOf('urgent')).toBeLessThan(ranks.indexOf('clear'))
      expect((await listSignals(world.house, world.people.rival, {})).rows).toEqual([])
      const found = await listSignals(world.house, moderator(), { filter: { words: 'garden_chairs' } })
      expect(found.rows).toEqual([])
      expect(
        (await listSignals(world.house, moderator(), { filter: { words: 'garden' } })).rows,
      ).toHaveLength(4)
      expect(await similarTo(world.house, moderator(), made[0]!)).toHaveLength(5)
      await expect(similarTo(world.house, world.people.rival, made[0]!)).rejects.toThrow('not_found')
      expect(await countReports(world.house, moderator())).toMatchObject({ reports: 0, signals: 11 })
      for (const report of made) await judge(report, false)
    })

    it('confirms the rest of a batch on a sample that held, and says so to company and officer', async () => {
      const made = await hand(
        'file',
        Array.from({ length: 130 }, () => unseen()),
      )
      const batch = await batchOf(made[0]!)
      const before = (await listIncidents(world.house, world.people.german)).length
      const { id: sample, drawn, of, seed } = await drawSample(world.house, moderator(), { batch, size: 12 })
      expect([drawn.length, of]).toEqual([12, 130])
      const { rows: again } = await superuser.query(
        `select report::text from unnest($1::uuid[]) report order by sha256(convert_to($2 || report::text, 'UTF8')) limit 12`,
        [made, seed],
      )
      expect(again.map(({ report }) => report)).toEqual(drawn)
      const wanted = { sample, decision: 'confirm' } as const
      await expect(settleSample(world.house, moderator(), wanted)).rejects.toThrow('sample_not_judged')
      for (const [i, report] of drawn.entries()) await judge(report, i > 0)
      const late = (await hand('file', [unseen()]))[0]!
      await expect(settleSample(world.house, world.people.rival, wanted)).rejects.toThrow('not_found')
      expect(await settleAll(sample, wanted)).toBe(2)
      const other = { sample, decision: 'set_aside', judgement: 'scam' } as const
      await expect(settleSample(world.house, moderator(), other)).rejects.toThrow('not_now')
      const states = await Promise.all(made.map(async report => (await read(report)).view))
      expect(Object.groupBy(states, ({ state }) => state).filed?.length).toBe(129)
      const rest = states.filter(({ reviewed }) => reviewed?.sample)
      expect(rest).toHaveLength(118)
      expect(rest[0]!.reviewed?.sample).toEqual({ looked: 12, held: 11, of: 130, seed })
      expect((await read(late)).view.state).toBe('signal')
      const queue = await listIncidents(world.house, world.people.german)
      expect(queue.length).toBe(before + 129)
      const seen = await Promise.all(
        queue.slice(0, 20).map(({ id }) => readIncident(world.house, world.people.german, id)),
      )
      expect(seen.some(({ view }) => view.reports[0]!.sample?.held === 11)).toBe(true)
      await judge(late, false)
    }, 60_000)

    it('does not confirm the rest when too few of the sample held, and sets it aside together', async () => {
      const made = await hand(
        'file',
        Array.from({ length: 25 }, () => unseen()),
      )
      const batch = await batchOf(made[0]!)
      const { id: sample, drawn } = await drawSample(world.house, moderator(), { batch, size: 10 })
      for (const [i, report] of drawn.entries()) await judge(report, i > 4)
      const asked = settleSample(world.house, moderator(), { sample, decision: 'confirm' })
      await expect(asked).rejects.toThrow('sample_not_held')
      await settleAll(sample, { sample, decision: 'set_aside', judgement: 'legitimate' })
      const rest = made.filter(report => !drawn.includes(report))
      const { view } = await read(rest[0]!)
      expect(view.state).toBe('set_aside')
      expect(view.setAside).toMatchObject({
        judgement: 'legitimate',
        reviewed: { sample: { looked: 10, held: 5, of: 25 } },
      })
      expect(await listBatches(world.house, moderator())).toEqual([])
    }, 60_000)

    it('lets lapse what nobody looked at for thirty days, and deletes whom it named', async () => {
      const [report] = (await hand('key', [unseen()])) as [string]
      expect(await lapseSignals(world.house, inDays(29))).toBe(0)
      expect((await read(report)).view.identities.length).toBeGreaterThan(0)
      expect(await lapseSignals(world.house, inDays(31))).toBe(1)
      const { view, rev } = await read(report)
      expect([view.state, view.identities]).toEqual(['lapsed', []])
      const { rows } = await superuser.query('select count(*)::int as n from identity where report = $1', [
        report,
      ])
      expect(rows[0].n).toBe(0)
      const late = confirmSignal(world.house, moderator(), {
        report,
        version: rev,
        confirmation: { reviewed: { by: 'mod', at: new Date().toISOString() } },
      })
      await expect(late).rejects.toThrow('not_now')
      expect(await lapseSignals(world.house, inDays(31))).toBe(0)
    })

    it('lets lapse what stands behind one that cannot be read', async () => {
      const [broken] = (await hand('key', [unseen()])) as [string]
      const [behind] = (await hand('key', [unseen()])) as [string]
      const { rows } = await superuser.query('select body from report where id = $1', [broken])
      const write = (body: unknown) =>
        superuser.query('update report set body = $2 where id = $1', [broken, JSON.stringify(body)])
      await write(null)
      await expect(lapseSignals(world.house, inDays(31))).rejects.toThrow('could not be lapsed')
      expect((await read(behind)).view.state).toBe('lapsed')
      await write(rows[0].body)
      expect(await lapseSignals(world.house, inDays(31))).toBe(1)
    })

    it('keeps a recipe at most as address and hash', async () => {
      const hash = 'a'.repeat(64)
      const recipe = (listing: Partial<Filing['listing']>, more: Partial<Filing> = {}) =>
        filing(
          { identities: [], marked: [], ...more },
          { type: 'recipe_or_instructions', title: '', text: '', contentHash: hash, ...listing },
        )
      const file = (one: Filing, key: string) =>
        fileReport(world.house, moderator(), { filing: one, origin: 'page', key })
      const { captureUnavailable: _, ...noReason } = recipe({})
      const { report } = await file(noReason, 'recipe-1')
      expect((await read(report)).view.contentHash).toBe(hash)
      await expect(file(recipe({ text: 'Take one litre' }), 'recipe-2')).rejects.toThrow('R25')
      await expect(file(recipe({ title: 'Take one litre' }), 'recipe-3')).rejects.toThrow('R26')
      const evidence = [{ id: '7c2999fd-afe5-4325-bcd6-54af4dfad714', showsNobody: true }]
      await expect(file(recipe({}, { evidence }), 'recipe-4')).rejects.toThrow('R27')
      const told = { kind: 'equipment', what: 'Take one litre' } as const
      await expect(
        file(recipe({}, { type: 'equipment', particulars: told as Filing['particulars'] }), 'recipe-5'),
      ).rejects.toThrow('R28')
      const quality = await readQuality(world.house, moderator())
      expect(quality.byRule.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(['R25', 'R26', 'R27', 'R28']),
      )
      expect(quality.refused).toBe(4)
    })

    it('pages the reports newest first, and finds one by its reference', async () => {
      const all: string[] = []
      for (let cursor: { at: string; id: string } | null | undefined; cursor !== null; ) {
        const page = await listReports(world.house, moderator(), { limit: 50, ...(cursor ? { cursor } : {}) })
        all.push(...page.rows.map(({ id }) => id))
        cursor = page.next
      }
      expect(new Set(all).size).toBe(all.length)
      expect(all.length).toBe((await countReports(world.house, moderator())).reports)
      const { view } = await read(all[40]!)
      const found = await listReports(world.house, moderator(), { words: view.reference.slice(2) })
      expect(found.rows.map(({ id }) => id)).toEqual([all[40]])
    })
  })
}
