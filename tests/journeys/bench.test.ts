import { openProbing, usualProbing } from '@tocsin/casework/screening/probing'
import { usualAlerts } from '@tocsin/screening/grade/budget'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Answer, enrol, openServed, type Person, type Served } from '../served.ts'
import { filing } from '../world.ts'

const offer =
  'Isotonitazene powder, 99 % pure, discreet vacuum packaging, ships from our EU warehouse, payment in bitcoin only'
/** The same offer with one word after the other written otherwise. */
const variants = (count: number, from = 0) =>
  Array.from(
    { length: count },
    (_, at) => `${offer} today, batch ${String.fromCharCode(97 + ((at + from) % 26))}${at + from}`,
  )
/** Made-up words, other ones in each text. */
const ordinary = (at: number) => {
  const parts = 'ba ke li mo ru sta ven dor pil gra nun tes cho fi wal jo zem ha'.split(' ')
  let state = at + 1
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return parts[(state >>> 16) % parts.length]!
  }
  return Array.from({ length: 12 }, () => next() + next() + next()).join(' ')
}

for (const engine of engines) {
  describe(`the screening bench on ${engine.name}`, () => {
    let served: Served
    let administrator = ''
    let clock = Date.parse('2026-11-25T09:00:00Z')
    let here: Pick<Served, 'ask'> & { stop: () => Promise<void> }
    const post = async (person: Person, path: string, body: object) =>
      here.ask(`/trpc/${path}`, {
        cookie: await cookieOf(person),
        body,
        ours: false,
        headers: { origin: served.origin },
      })
    const cookieOf = (person: Person) => (person === 'moderator' ? administrator : served.signIn(person))
    const asAdministrator = async (path: string, body: object) =>
      here.ask(`/trpc/${path}`, {
        cookie: administrator,
        body,
        ours: false,
        headers: { origin: served.origin },
      })
    const data = ({ json }: Answer) => json.result?.data ?? json.error.data
    const codeOf = ({ json }: Answer) => json.error?.data.code ?? 'done'
    const screen = (person: Person, text: string, draft?: string) =>
      post(person, 'reports.screen', { title: '', text, ...(draft ? { draft } : {}) })
    const people = async (person: Person) =>
      data(await here.ask('/trpc/people.read', { cookie: await cookieOf(person) }))
    const mayAdminister = (name: Person) =>
      served.asSuperuser(`update membership set duties = duties || '{administer}' where id = $1`, [
        served.world.people[name].member,
      ])

    beforeAll(async () => {
      served = await openServed(engine)
      for (const name of ['secretary', 'moderator', 'rival'] as const) await mayAdminister(name)
      await served.signIn('secretary')
      administrator = await enrol(served.ask, await served.signIn('moderator'))
    })
    beforeEach(async () => {
      await here?.stop()
      here = await served.beside({ ...served.world.house, probing: openProbing(usualProbing, () => clock) })
    })
    afterAll(async () => {
      await here.stop()
      await served.close()
    })

    describe('probing', () => {
      it('answers sixty near-identical texts in an hour, and has the next ones wait', async () => {
        const [first, ...others] = variants(62)
        expect(codeOf(await screen('moderator', first!))).toBe('done')
        for (const text of others.slice(0, 60)) expect(codeOf(await screen('moderator', text))).toBe('done')
        const slowed = await screen('moderator', others[60]!)
        expect([slowed.status, codeOf(slowed)]).toEqual([429, 'too_many'])
        expect(data(slowed).params.seconds).toBe(10)
        expect(data(slowed).sentence).toContain('10 s')
        expect(codeOf(await screen('moderator', others[60]!))).toBe('too_many')
        clock += 10_000
        expect(codeOf(await screen('moderator', others[60]!))).toBe('done')
        clock += 3_600_000
        expect(codeOf(await screen('moderator', variants(1, 900)[0]!))).toBe('done')
      })

      it('lets a colleague and other texts through meanwhile', async () => {
        for (const text of variants(62)) await screen('moderator', text)
        expect(codeOf(await screen('moderator', variants(1, 500)[0]!))).toBe('too_many')
        expect(codeOf(await screen('rival', offer))).toBe('done')
        for (let at = 0; at < 80; at++) expect(codeOf(await screen('moderator', ordinary(at)))).toBe('done')
      })

      it('takes disguises of one short word for the same text', async () => {
        const signs = ['.', '-', '_', ' ', '*', '/', '+', '~']
        const tried = signs.flatMap(a => signs.map(b => `P${a}M${b}K`))
        const answers = []
        for (const text of tried) answers.push(codeOf(await screen('moderator', text)))
        expect(answers.slice(0, 61).every(code => code === 'done')).toBe(true)
        expect(answers.at(-1)).toBe('too_many')
      })

      it('takes typing for no probing: inside a draft of one’s own, or on at the end of a text', async () => {
        const draft = '0b54ab2c-9c0a-4c6e-8d55-0d6f1f2a6c11'
        await post('moderator', 'drafts.save', { id: draft, body: { text: offer }, basedOn: 0 })
        for (const text of variants(100)) expect(codeOf(await screen('moderator', text, draft))).toBe('done')
        for (let end = 20; end <= offer.length; end++)
          expect(codeOf(await screen('rival', offer.slice(0, end)))).toBe('done')
      })

      it('counts where the draft is another’s, was never saved, or changes each time', async () => {
        const codes = []
        for (const [at, text] of variants(70).entries())
          codes.push(
            codeOf(await screen('rival', text, `0b54ab2c-9c0a-4c6e-8d55-0d6f1f2a6c${at % 2 ? '11' : '12'}`)),
          )
        expect(codes.at(-1)).toBe('too_many')
      })

      it('forgets what was filed', async () => {
        const texts = variants(50)
        for (const text of texts) await screen('moderator', text)
        const filed = await post('moderator', 'reports.file', {
          filing: filing({ marked: [] }, { title: '', text: texts[0]! }),
          key: 'filed-after-all',
        })
        expect(codeOf(filed)).toBe('done')
        for (const text of variants(50, 200)) expect(codeOf(await screen('moderator', text))).toBe('done')
      })

      it('is noticed from three hundred in a day: once, with counts and no text, by those who look after it', async () => {
        for (const text of variants(310)) {
          await screen('moderator', `${text} quartzcanary`)
          clock += 1_000
        }
        const noticed = (acts: { verb: string }[]) =>
          acts.filter(({ verb }) => verb === 'organisation.probing_noticed')
        for (const person of ['secretary', 'moderator'] as const) {
          const found = noticed((await people(person)).acts)
          expect(found).toHaveLength(1)
          expect(found[0]).toMatchObject({
            organisation: served.world.people.moderator.organisation.id,
            fields: { texts: 300, hours: 24 },
          })
        }
        expect(noticed((await people('rival')).acts)).toEqual([])
        const tables = (await served.asSuperuser(
          `select table_name as name from information_schema.tables where table_schema = 'public'`,
        )) as { name: string }[]
        for (const { name } of tables) {
          const rows = await served.asSuperuser(
            `select from ${name} t where t::text ilike '%quartzcanary%' or t::text like '%' || encode('quartzcanary', 'hex') || '%'`,
          )
          expect(rows, name).toEqual([])
        }
      }, 120_000)
    })

    describe('the review budget', () => {
      const borderline = { title: 'Ketamine', text: '' }
      const look = async (person: Person) => data(await post(person, 'reports.screen', borderline))

      it('moves the threshold of its own organisation, visibly, and stands in its history', async () => {
        const before = await look('moderator')
        expect(before.budget).toMatchObject({ own: false, alerts: usualAlerts, listings: 0 })
        expect(before.recognition.grade).toBe('review')
        const narrow = data(await asAdministrator('bench.setBudget', { alerts: 1, scores: [] }))
        expect(narrow.threshold).toBeGreaterThan(before.score)
        const after = await look('moderator')
        expect([after.recognition.grade, after.score]).toEqual(['clear', before.score])
        expect(after.budget).toMatchObject({ own: true, alerts: 1, threshold: narrow.threshold })
        expect((await look('rival')).recognition.grade).toBe('review')
        const [act] = (await people('moderator')).acts
        expect(act).toMatchObject({ verb: 'organisation.budget_set', fields: { alerts: 1, listings: 0 } })
        await asAdministrator('bench.setBudget', { alerts: null, scores: [] })
        expect((await look('moderator')).recognition.grade).toBe('review')
      })

      it('is counted on listings of its own where a thousand are shown', async () => {
        const scores = Array.from({ length: 2_000 }, (_, at) => at / 2_000)
        const set = data(await asAdministrator('bench.setBudget', { alerts: 500, scores }))
        expect(set).toMatchObject({ listings: 2_000, alerts: 500 })
        expect(scores.filter(score => score >= set.threshold)).toHaveLength(100)
        await asAdministrator('bench.setBudget', { alerts: null, scores: [] })
      })

      it('does not grade what is filed: a report is as urgent whoever hands it over', async () => {
        const grade = async (key: string) => {
          const filed = await post('moderator', 'reports.file', {
            filing: filing({ marked: [], identities: [] }, { ...borderline, substanceAsWritten: 'Ketamine' }),
            key,
          })
          const { report } = data(filed)
          const read = await served.asSuperuser(`select body from report where id = $1`, [report])
          return (read[0] as { body: { revisions: { recognition: { grade: string } }[] } }).body.revisions[0]!
            .recognition.grade
        }
        expect(await grade('usual')).toBe('review')
        await asAdministrator('bench.setBudget', { alerts: 1, scores: [] })
        expect(await grade('narrow')).toBe('review')
        await asAdministrator('bench.setBudget', { alerts: null, scores: [] })
      })

      it('is set by the organisation’s own administrator, with a code of now', async () => {
        expect(codeOf(await post('german', 'bench.setBudget', { alerts: 1, scores: [] }))).toBe(
          'not_your_duty',
        )
        for (const input of [
          { alerts: 10_001, scores: [] },
          { alerts: -1, scores: [] },
          { alerts: 1, scores: [2] },
        ])
          expect(codeOf(await asAdministrator('bench.setBudget', input))).toBe('invalid')
      })
    })

    describe('a catalogue', () => {
      const rows = [
        { title: 'Oak chair', text: 'Solid, four legs' },
        { title: 'Isotonitazene', text: '10 g, stealth, bitcoin' },
        { title: '', text: '' },
      ]

      it('comes back row by row, explained in a line, and is kept nowhere', async () => {
        const before = await served.asSuperuser('select count(*)::int as n from event')
        const { rows: screened } = data(await post('moderator', 'bench.catalogue', { rows }))
        expect(screened.map(({ grade }: { grade: string }) => grade)).toEqual(['clear', 'urgent', 'clear'])
        expect(screened[1]).toMatchObject({ summary: { code: 'urgent_named' } })
        expect(screened[1].read[0]).toBe('Isotonitazene')
        expect(screened[0].read).toEqual([])
        expect(await served.asSuperuser('select count(*)::int as n from event')).toEqual(before)
      })

      it('is a company’s own: no officer starts one', async () => {
        for (const person of ['german', 'secretary', 'auditor'] as const)
          expect(codeOf(await post(person, 'bench.catalogue', { rows }))).toBe('not_your_duty')
      })

      it('may hold thousands of like rows, but not a search for the wording that passes', async () => {
        const alike = variants(200).map(text => ({ title: 'Offer', text }))
        for (let at = 0; at < 5; at++)
          expect(codeOf(await post('moderator', 'bench.catalogue', { rows: alike }))).toBe('done')
        const toggling = variants(200, 300).map((text, at) => ({
          title: 'Offer',
          text: at % 2 ? text : text.replace('Isotonitazene', `Isot${at}tazene`),
        }))
        expect(codeOf(await post('moderator', 'bench.catalogue', { rows: toggling }))).toBe('too_many')
      })

      it('is refused whole where it is too large or no text', async () => {
        const many = Array.from({ length: 201 }, () => rows[0]!)
        for (const input of [
          { rows: many },
          { rows: [{ title: 'x'.repeat(501), text: '' }] },
          { rows: [{ title: 1 }] },
          {},
        ])
          expect(codeOf(await post('moderator', 'bench.catalogue', input))).toBe('invalid')
      })
    })
  })
}
