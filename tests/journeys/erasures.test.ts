import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../access/entrances.ts'
import { type Case, file } from '../access/scene.ts'
import { engines } from '../engines.ts'
import { type Json, openServed, type Person, type Served } from '../served.ts'

for (const engine of engines) {
  describe(`an erasure by the number that people hold, on ${engine.name}`, () => {
    let served: Served
    let filed: Case
    let number: string
    const cookies = {} as Record<Person, string>
    beforeAll(async () => {
      served = await openServed(engine)
      filed = await file(served.world)
      const [row] = (await served.asSuperuser('select reference as number from report_view')) as [
        { number: string },
      ]
      number = row.number
      for (const who of ['moderator', 'secretary', 'auditor'] as const)
        cookies[who] = await served.signIn(who)
    })
    afterAll(() => served.close())

    const press = (who: Person, name: string, body: object) =>
      served.ask(`/trpc/erasures.${name}`, {
        cookie: cookies[who],
        body,
        headers: { 'idempotency-key': randomUUID() },
      })
    const asks = (who: Person, report: string, change: object = {}) =>
      press(who, 'request', {
        report,
        fields: ['title'],
        identities: true,
        basis: 'An objection upheld',
        ...change,
      })
    const listed = async (who: Person): Promise<Json[]> =>
      (await served.ask('/trpc/erasures.list', { cookie: cookies[who] })).json.result.data
    const complaintsOf = (json: Json) =>
      json.error.data.complaints.map(({ path, rule }: Json) => [path, rule])

    it('finds the report as its number is read from paper', async () => {
      const bare = number.replaceAll('-', '').replace('0', 'o').replace('1', 'l')
      for (const typed of [number, ` ${number.toLowerCase()} `, bare, number.replaceAll('-', ' ')])
        expect([typed, codeOf(await asks('secretary', typed))]).toEqual([typed, null])
      expect((await listed('auditor')).map(({ report, number }) => [report, number])).toEqual(
        Array.from({ length: 4 }, () => [filed.report, number]),
      )
    })

    it('says at the field that a number is nobody’s, also where it is that of an incident', async () => {
      const [{ incident }] = (await served.asSuperuser(
        `select body ->> 'reference' as incident from incident`,
      )) as [{ incident: string }]
      const before = (await listed('secretary')).length
      for (const typed of ['R-0000-0000', incident, randomUUID(), '%', '-', 'Ⅷ'.repeat(100)]) {
        const { json, status } = await asks('secretary', typed)
        expect([typed, status, complaintsOf(json)]).toEqual([
          typed,
          404,
          [['report', 'report_number_unknown']],
        ])
      }
      expect((await listed('secretary')).length).toBe(before)
    })

    it('says of every field at once that it is empty', async () => {
      const { json, status } = await asks('secretary', ' ', { basis: '' })
      expect([status, complaintsOf(json)]).toEqual([
        400,
        [
          ['report', 'text_too_short'],
          ['basis', 'text_too_short'],
        ],
      ])
    })

    it('tells whoever has not the duty nothing of a number, be it one or none', async () => {
      const said = []
      for (const typed of [number, 'R-0000-0000']) said.push((await asks('moderator', typed)).json.error.data)
      for (const { code, complaints } of said) expect([code, complaints]).toEqual(['not_your_duty', []])
    })

    it('is not asked for where nothing is to go', async () => {
      const { json, status } = await asks('secretary', number, { fields: [], identities: false })
      expect([status, complaintsOf(json)]).toEqual([400, [['fields', 'required']]])
    })

    it('waits for the other person, and says then who did it, and when', async () => {
      const { id } = (await asks('secretary', number)).json.result.data
      const row = async (who: Person) => (await listed(who)).find(one => one.id === id)
      const asker = { name: 'secretary', organisation: 'Secretariat' }
      expect(await row('secretary')).toMatchObject({ mine: true, requestedBy: asker, done: null })
      expect(await row('auditor')).toMatchObject({ mine: false, requestedBy: asker, done: null })
      expect(codeOf(await press('secretary', 'approve', { id }))).toBe('same_person')
      expect(codeOf(await press('auditor', 'approve', { id }))).toBe(null)
      const doer = { name: 'auditor', organisation: 'Oversight office' }
      const { done } = await row('secretary')
      expect(done.by).toEqual(doer)
      expect(Math.abs(Date.now() - Date.parse(done.at))).toBeLessThan(60_000)
      const order = (await listed('secretary')).map(({ done }) => done === null)
      expect(order).toEqual([true, true, true, true, false])
    })

    const opened = async (who: Person = 'secretary') =>
      (await asks(who, number)).json.result.data.id as string
    const standing = async (who: Person, id: string) => (await listed(who)).find(one => one.id === id)
    const written = (id: string) =>
      served.asSuperuser(
        `select verb, member, convert_from(value, 'utf8') as because from event
           join event_field on event_field.event = event.id and field = 'because'
          where stream_id = $1 and convert_from(value, 'utf8') like $2`,
        [filed.report, `%${id}%`],
      )
    const said = async () =>
      JSON.stringify([
        await served.asSuperuser('select viewer, rev, body from incident_view order by viewer'),
        await served.asSuperuser('select viewer, rev, body from report_view order by viewer, report'),
        await served.asSuperuser('select count(*) from viewer_event'),
      ])

    it.each([
      ['secretary', 'withdrawn', 'report.erasure_withdrawn'],
      ['auditor', 'sent_back', 'report.erasure_sent_back'],
    ] as const)('is dropped by the %s: %s, with the reason, for good', async (who, how, verb) => {
      const id = await opened()
      const before = await said()
      const because = `The wrong number, of ${id}`
      expect(codeOf(await press(who, 'drop', { id, because }))).toBe(null)
      for (const reader of ['secretary', 'auditor'] as const)
        expect(await standing(reader, id)).toMatchObject({
          done: null,
          dropped: { how, because, by: { name: who } },
        })
      const { member } = served.world.people[who]
      expect(await written(id)).toEqual([{ verb, member, because }])
      for (const late of ['secretary', 'auditor'] as const) {
        expect(codeOf(await press(late, 'approve', { id }))).toBe('not_found')
        if (late !== who) expect(codeOf(await press(late, 'drop', { id, because }))).toBe('not_found')
      }
      // Pressed again by the same: it was done, and is written once.
      expect(codeOf(await press(who, 'drop', { id, because }))).toBe(null)
      expect(await written(id)).toHaveLength(1)
      // Neither the company nor any agency reads, or is told, anything of it.
      expect(await said()).toBe(before)
    })

    it('what was done cannot be dropped, nor what is nowhere, nor without a reason or the duty', async () => {
      const id = await opened()
      for (const because of ['', ' ', 'x'.repeat(501)])
        expect(codeOf(await press('secretary', 'drop', { id, because }))).toBe('invalid')
      expect(codeOf(await press('moderator', 'drop', { id, because: 'Not this' }))).toBe('not_your_duty')
      expect(codeOf(await press('secretary', 'drop', { id: randomUUID(), because: 'Not this' }))).toBe(
        'not_found',
      )
      expect((await standing('secretary', id)).dropped).toBe(null)
      expect(codeOf(await press('auditor', 'approve', { id }))).toBe(null)
      for (const who of ['secretary', 'auditor'] as const)
        expect(codeOf(await press(who, 'drop', { id, because: 'Too late' }))).toBe('not_found')
    })

    it('withdrawn and approved at the same moment, one of the two happens, and the other is refused', async () => {
      const erased = async () =>
        (
          await served.asSuperuser(`select 1 from event where stream_id = $1 and verb = 'report.erased'`, [
            filed.report,
          ])
        ).length
      for (let round = 0; round < 8; round += 1) {
        const id = await opened()
        const before = await erased()
        const drop = () => press('secretary', 'drop', { id, because: 'By mistake' })
        const erase = () => press('auditor', 'approve', { id })
        const codes = (await Promise.all(round % 2 ? [drop(), erase()] : [erase(), drop()])).map(codeOf)
        expect([...codes].sort()).toEqual(['not_found', null])
        const { done, dropped } = await standing('secretary', id)
        expect([done === null, dropped === null].sort()).toEqual([false, true])
        expect((await erased()) - before).toBe(done ? 1 : 0)
      }
    })

    it('the database itself holds no request that was both erased and dropped', async () => {
      const id = await opened()
      expect(codeOf(await press('auditor', 'approve', { id }))).toBe(null)
      await expect(
        served.asSuperuser(
          `update erasure set dropped_by = requested_by, dropped_at = now(), dropped_because = 'x' where id = $1`,
          [id],
        ),
      ).rejects.toThrow('erasure_ends_once')
    })

    it('the history that an auditor reads shows both, with their reasons', async () => {
      const { json } = await served.ask(
        `/trpc/audit.history?input=${encodeURIComponent(JSON.stringify({ incident: filed.incident }))}`,
        { cookie: cookies.auditor },
      )
      const verbs = json.result.data.events.map(({ verb }: Json) => verb)
      expect(verbs).toContain('report.erasure_withdrawn')
      expect(verbs).toContain('report.erasure_sent_back')
    })
  })
}
