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
  })
}
