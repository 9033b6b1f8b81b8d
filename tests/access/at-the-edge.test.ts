import { randomUUID } from 'node:crypto'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { mark } from '@tocsin/domain/handling/identities'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Answer, type Json, openServed, type Served } from '../served.ts'
import { filing } from '../world.ts'
import { send } from './entrances.ts'

for (const engine of engines) {
  describe(`a filing at the edge of what can be kept, on ${engine.name}`, () => {
    let served: Served
    let cookie = ''
    beforeAll(async () => {
      served = await openServed(engine)
      cookie = await served.signIn('moderator')
    })
    afterAll(() => served.close())

    const file = (change: Json, listing: Json = {}): Promise<Answer> => {
      const made = { ...filing({}, listing), ...change }
      return send(
        served,
        { entrance: 'reports.file', input: { filing: made, key: randomUUID() } },
        { cookie },
      )
    }
    const complaints = ({ json }: Answer) =>
      json.error.data.complaints.map(({ path, rule }: { path: string; rule: string }) => [path, rule])
    const textOf = async (report: string): Promise<string> => {
      const { json } = await send(served, { entrance: 'reports.read', input: { id: report } }, { cookie })
      return json.result.data.view.revisions.at(-1).text
    }

    it('a mark that cuts a character in half is refused as a mark outside the text', async () => {
      for (const [start, end] of [
        [2, 5],
        [0, 2],
      ] as const) {
        const answer = await file(
          { marked: [{ field: 'text', kind: 'name', start, end }] },
          { text: 'a\u{1F600}bcd' },
        )
        expect([answer.status, complaints(answer)]).toEqual([422, [['marked', 'R11']]])
      }
      const whole = await file(
        { marked: [{ field: 'text', kind: 'name', start: 1, end: 3 }] },
        { text: 'a\u{1F600}bcd' },
      )
      expect(await textOf(whole.json.result.data.report)).toBe(`a${mark}bcd`)
    })

    it('one capture named twice is refused', async () => {
      const id = randomUUID()
      const answer = await file({ evidence: [true, false].map(showsNobody => ({ id, showsNobody })) })
      expect([answer.status, complaints(answer)]).toEqual([400, [['filing.evidence', 'not_valid']]])
    })

    it('an address in a corrected text is masked whole, however long, and cuts no character', async () => {
      const filed = await file({})
      const { report } = filed.json.result.data
      const seller = `${'s'.repeat(489)}\u{1F600}${'x'.repeat(300)}canary`
      const input = {
        report,
        version: 1,
        correction: { text: `See https://t.me/${seller} now`, why: 'More of it' },
      }
      const corrected = await send(served, { entrance: 'reports.correct', input }, { cookie })
      expect(corrected.status).toBe(200)
      expect(await textOf(report)).toBe(`See ${mark} now`)
    })

    it('what a pipeline names as an identity is masked wherever its text says it', async () => {
      const { house, people } = served.world
      const made = filing(
        { identities: [{ kind: 'name', value: 'Jan Kowalski' }], marked: [] },
        { title: 'PMK of Jan Kowalski', text: 'Ask Jan Kowalski, or Jan. Jan Kowalski ships.' },
      )
      const { report } = await fileReport(house, people.moderator, {
        filing: made,
        origin: 'key',
        key: 'named',
      })
      const { json } = await send(served, { entrance: 'reports.read', input: { id: report } }, { cookie })
      expect(json.result.data.view.title).toBe(`PMK of ${mark}`)
      expect(await textOf(report)).toBe(`Ask ${mark}, or Jan. ${mark} ships.`)
    })

    it('a revision beyond the column, and a draft of nothing, are refused by their names', async () => {
      const save = (input: object) => send(served, { entrance: 'drafts.save', input }, { cookie })
      const far = await save({ id: randomUUID(), body: 'x', basedOn: 2 ** 31 })
      expect([far.status, complaints(far)]).toEqual([400, [['basedOn', 'not_valid']]])
      const none = await save({ id: randomUUID(), basedOn: 0 })
      expect([none.status, complaints(none)]).toEqual([400, [['body', 'required']]])
    })
  })
}
