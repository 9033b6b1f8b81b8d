import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { approveErasure, requestErasure } from '@tocsin/casework/erase'
import { readImport } from '@tocsin/casework/imports/read-import'
import { sweepImports } from '@tocsin/casework/imports/sweep-imports'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { wordsOf } from '@tocsin/catalogue/words'
import { fieldPaths } from '@tocsin/exchange/mapping/fields'
import { fileFaults, rowFaults } from '@tocsin/exchange/reading/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { completed, csv, declared, row, type Sender, sender } from '../files.ts'
import { openServed, type Served } from '../served.ts'

it('whatever can be wrong with a file, a row or a field has words', () => {
  for (const language of ['en', 'fr'] as const) {
    for (const fault of fileFaults) expect(wordsOf(language, `file.${fault}`), fault).not.toBeNull()
    for (const fault of rowFaults) expect(wordsOf(language, `row.${fault}`), fault).not.toBeNull()
    for (const path of fieldPaths) expect(wordsOf(language, `files.field.${path}`), path).not.toBeNull()
  }
})

const zero = { received: 0, filed: 0, signal: 0, unchanged: 0, conflict: 0, refused: 0 }
const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => row(from + i))

for (const engine of engines) {
  describe(`files of many reports, on ${engine.name}`, () => {
    let served: Served
    let company: Sender
    let cookie: string
    const reports = async (): Promise<number> => {
      const [row] = await served.asSuperuser('select count(*)::int as count from report')
      return (row as { count: number }).count
    }
    beforeAll(async () => {
      served = await openServed(engine)
      cookie = await served.signIn('moderator')
      company = sender(served, cookie)
    })
    afterAll(() => served.close())

    it('a file with errors is mended and sent again: every row filed once, and the second run makes nothing', async () => {
      const before = await reports()
      const file = csv(
        row(1),
        row(2, { 'Ships from': 'Atlantis' }),
        row(3, { Title: 'quoted, "well", and\r\nof two lines' }),
        '4,"never closed,x',
        row(5, { Chemical: '' }),
        row(1),
        row(1, { Price: 'another' }),
        row(6, { Ticket: '' }),
        row(6, { Ticket: '' }),
      )
      const id = await company.send(file)
      const looked = await company.look(id)
      expect(looked.plan.columns.map(({ field }: { field: string }) => field)).toEqual([
        'externalReference',
        'listing.url',
        'listing.title',
        'listing.text',
        'listing.substanceAsWritten',
        'listing.price',
        'listing.shipsFrom',
        'seller.name',
      ])
      const plan = completed(looked.plan)
      const preview = await company.call('imports.preview', { id, plan })
      // What is told twice in one file shows when it is taken: the preview looks at what is here already.
      expect(preview.counts).toEqual({ filed: 6, signal: 0, unchanged: 0, conflict: 0, refused: 3 })
      expect(await reports()).toBe(before)

      await company.start(id, plan, true)
      const ended = await company.ended(id)
      expect(ended).toMatchObject({
        state: 'done',
        counts: { received: 9, filed: 3, signal: 0, unchanged: 2, conflict: 1, refused: 3 },
      })
      expect(await reports()).toBe(before + 3)
      const result = await company.get(id, 'result', 'jsonl')
      const lines = result.text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
      expect(lines.map(({ line, verdict, rule, field }) => [line, verdict, rule, field])).toEqual([
        [2, 'filed', '', ''],
        [3, 'refused', 'cell.country', 'listing.shipsFrom'],
        [4, 'filed', '', ''],
        [6, 'refused', 'quote_in_the_way', ''],
        [7, 'refused', 'R03', 'listing.substanceAsWritten'],
        [8, 'unchanged', '', ''],
        [9, 'conflict', '', 'listing.price'],
        [10, 'filed', '', ''],
        [11, 'unchanged', '', ''],
      ])
      expect(lines[1].message).toContain('Ships from: “Atlantis” is no country')

      const refused = await company.get(id, 'refused')
      expect(refused.headers['content-disposition']).toContain('rows-refused.csv')
      const mended = refused.text
        .replace('Atlantis', 'Germany')
        .replace(/(T-5,.*?),PMK ethyl glycidate lot 5,(.*?),,/, '$1,PMK ethyl glycidate lot 5,$2,PMK,')
        .replace(/^.*never closed.*$/m, row(4))
      const again = await company.send(mended, 'mended.csv')
      const lookedAgain = await company.look(again)
      expect(lookedAgain.remembered).toBe(true)
      expect(lookedAgain.plan.defaults).toEqual({ ...plan.defaults, goodFaith: undefined })
      await company.start(again, completed(lookedAgain.plan))
      const mendedRows = await company.ended(again)
      expect(mendedRows.counts, (await company.get(again, 'refused')).text).toEqual({
        ...zero,
        received: 3,
        filed: 3,
      })

      const second = await company.send(file)
      const lookedSecond = await company.look(second)
      expect(lookedSecond.sameAs.id).toBe(id)
      await company.start(second, completed(lookedSecond.plan))
      expect((await company.ended(second)).counts).toEqual({
        received: 9,
        filed: 0,
        signal: 0,
        unchanged: 5,
        conflict: 1,
        refused: 3,
      })
      expect(await reports()).toBe(before + 6)
    })

    it('rows at which nobody looked become signals, and reach no officer', async () => {
      const german = () => listIncidents(served.world.house, served.world.people.german)
      const before = (await german()).length
      const id = await company.send(csv(...rows(100, 109)))
      const { plan } = await company.look(id)
      await company.start(id, completed(plan, { everyRowLookedAt: false }))
      expect((await company.ended(id)).counts).toEqual({ ...zero, received: 10, signal: 10 })
      expect(await german()).toHaveLength(before)
      // Looked at afterwards and sent again, they are signals still, and it is said.
      const again = await company.send(csv(...rows(100, 109)))
      await company.start(again, completed((await company.look(again)).plan))
      expect((await company.ended(again)).counts).toEqual({ ...zero, received: 10, conflict: 10 })
      expect((await company.get(again, 'result')).text).toContain('reviewed')
    })

    it('a thousand rows shuffled with three changed: 997 unchanged, three conflicts, no new report', async () => {
      const all = rows(1_000, 1_999)
      const take = async (content: string) => {
        const id = await company.send(content)
        const { plan } = await company.look(id)
        await company.start(id, completed(plan))
        return (await company.ended(id)).counts
      }
      expect(await take(csv(...all))).toEqual({ ...zero, received: 1_000, filed: 1_000 })
      const before = await reports()
      const changed = all.map((each, i) => (i % 400 === 7 ? row(1_000 + i, { Price: 'cheaper' }) : each))
      const shuffled = changed
        .map((each, i) => [(i * 7_919) % 1_000, each] as const)
        .sort(([a], [b]) => a - b)
      expect(await take(csv(...shuffled.map(([, each]) => each)))).toEqual({
        ...zero,
        received: 1_000,
        unchanged: 997,
        conflict: 3,
      })
      expect(await reports()).toBe(before)
    })

    it('JSON Lines, UTF-16 and Windows-1252 say the same', async () => {
      const jsonl = `${JSON.stringify({
        externalReference: 'J-1',
        listing: {
          url: 'https://market.example/j',
          title: 'Grüße',
          text: 'x',
          substanceAsWritten: 'PMK',
          shipsTo: ['NL', 'Belgium'],
        },
        seller: { name: 'Ümit' },
      })}\n`
      const german = csv(row(3_000, { Title: 'Grüße' }))
      const bytes = [
        Buffer.from(jsonl),
        Buffer.from(`\ufeff${german}`, 'utf16le'),
        Buffer.from(german, 'latin1'),
      ]
      const [first, second, third] = await Promise.all(bytes.map(each => company.send(each)))
      const outcome = async (id: string) => {
        const { plan } = await company.look(id)
        await company.start(id, completed(plan))
        return (await company.ended(id)).counts
      }
      expect(await outcome(first!)).toEqual({ ...zero, received: 1, filed: 1 })
      expect(await outcome(second!)).toEqual({ ...zero, received: 1, filed: 1 })
      expect(await outcome(third!)).toEqual({ ...zero, received: 1, unchanged: 1 })
    })

    it('what cannot be rows is refused with what to do, and what is missing before anything is taken', async () => {
      const workbook = await company.send('PK\u0003\u0004 and more')
      const refused = await company.refusal('imports.look', { id: workbook })
      expect(refused).toMatchObject({ code: 'file_not_read', complaints: [{ rule: 'file_is_a_workbook' }] })
      const id = await company.send(csv(row(1)))
      const { plan } = await company.look(id)
      const incomplete = await company.refusal('imports.start', {
        id,
        plan: { ...plan, defaults: { ...declared, reason: undefined } },
        remember: false,
      })
      expect(incomplete).toMatchObject({ code: 'plan_incomplete' })
      expect(incomplete.complaints.map(({ path }: { path: string }) => path)).toEqual(['reason', 'basis'])
      await company.call('imports.cancel', { id })
      expect(
        await company.refusal('imports.start', { id, plan: completed(plan), remember: false }),
      ).toMatchObject({ code: 'import_not_ready' })
    })

    it('the template is read as it is meant, and its example is never filed', async () => {
      for (const language of ['en', 'fr']) {
        await served.ask('/trpc/session.setLanguage', { cookie, body: { language } })
        for (const form of ['csv', 'jsonl']) {
          const { text } = await served.ask(`/imports/template?form=${form}`, { cookie })
          const id = await company.send(text)
          const { plan, columns } = await company.look(id)
          expect(plan.columns, language).toHaveLength(columns.length)
          const defaults = { ...plan.defaults, ...declared }
          await company.start(id, { ...completed(plan), defaults })
          expect((await company.ended(id)).counts.refused, `${language} ${form}`).toBe(form === 'csv' ? 2 : 1)
        }
      }
      await served.ask('/trpc/session.setLanguage', { cookie, body: { language: 'en' } })
    })

    describe('a broken connection', () => {
      const content = Buffer.from(csv(...rows(5_000, 5_040)))

      it('goes on where it was: a part that does not follow is refused with the place, a damaged one too', async () => {
        const { id } = (await company.begin('broken.csv', content.length)).json.result.data
        await company.part(id, 0, content.subarray(0, 1_000))
        const wrong = await company.part(id, 500, content.subarray(500, 1_500))
        expect([wrong.status, wrong.json.code, wrong.json.params.offset]).toEqual([
          409,
          'upload_out_of_place',
          1_000,
        ])
        const damaged = await company.part(id, 1_000, content.subarray(1_000, 2_000), {
          'content-digest': `sha-256=:${Buffer.alloc(32).toString('base64')}:`,
        })
        expect([damaged.status, damaged.json.code]).toEqual([422, 'upload_damaged'])
        const beyond = await company.part(
          id,
          1_000,
          Buffer.concat([content.subarray(1_000), Buffer.from('x')]),
        )
        expect([beyond.status, beyond.json.code]).toEqual([413, 'too_large'])
        expect(await company.refusal('imports.look', { id })).toMatchObject({ code: 'import_not_ready' })
        await company.part(id, 1_000, content.subarray(1_000))
        const repeated = await company.part(id, 1_000, content.subarray(1_000))
        expect([repeated.status, repeated.json.whole]).toEqual([200, true])
        expect((await company.look(id)).rows).toHaveLength(5)
      })

      it('of ten parts for one place one is taken', async () => {
        const { id } = (await company.begin('ten.csv', content.length)).json.result.data
        const answers = await Promise.all(
          Array.from({ length: 10 }, () => company.part(id, 0, content.subarray(0, 2_000))),
        )
        expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)])
        expect((await company.part(id, 2_000, content.subarray(2_000))).json.whole).toBe(true)
        const { plan } = await company.look(id)
        await company.start(id, completed(plan))
        expect((await company.ended(id)).counts.filed).toBe(41)
      })

      it('another company finds nothing there, and an officer has no office there', async () => {
        const id = await company.send(content)
        const rival = await served.signIn('rival')
        const part = await sender(served, rival).part(id, content.length, Buffer.from('x'))
        expect([part.status, part.json.code]).toEqual([404, 'not_found'])
        for (const name of ['look', 'cancel']) {
          expect((await sender(served, rival).refusal(`imports.${name}`, { id })).code).toBe('not_found')
          expect(
            (await sender(served, await served.signIn('german')).refusal(`imports.${name}`, { id })).code,
          ).toBe('not_your_duty')
        }
        for (const what of ['result', 'refused'] as const)
          expect((await sender(served, rival).get(id, what)).status).toBe(404)
        await company.call('imports.cancel', { id })
      })
    })

    it('stops where it is told to: what was taken stands, the rest is left, and their sum is what was received', async () => {
      const before = await reports()
      const id = await company.send(csv(...rows(10_000, 12_999)))
      const { plan } = await company.look(id)
      await company.start(id, completed(plan))
      for (;;) {
        const { counts } = await company.call('imports.read', { id }, 'GET')
        if (counts.received > 0) break
        await delay(20)
      }
      const { state } = await company.call('imports.cancel', { id })
      expect(state).toBe('cancelled')
      await delay(500)
      const { counts } = await company.call('imports.read', { id }, 'GET')
      expect(counts.filed).toBe(counts.received)
      expect(counts.received).toBeLessThan(3_000)
      expect(await reports()).toBe(before + counts.filed)
      const result = await company.get(id, 'result', 'jsonl')
      expect(result.text.trim().split('\n')).toHaveLength(counts.received)
    })

    it('stops by itself when who sent it may not report any more', async () => {
      const id = await company.send(csv(...rows(20_000, 22_999)))
      const { plan } = await company.look(id)
      const member = served.world.people.moderator.member
      await company.start(id, completed(plan))
      await served.asSuperuser(`update membership set standing = 'suspended' where id = $1`, [member])
      const read = () => readImport(served.world.house, served.world.people.moderator, id)
      while ((await read()).state === 'running') await delay(100)
      await served.asSuperuser(`update membership set standing = 'active' where id = $1`, [member])
      expect(await read()).toMatchObject({ state: 'stopped', stoppedWhy: 'file.who_sent_it' })
    }, 120_000)

    it('is forgotten thirty days after its end, and at once when something of it is erased; the counts stay', async () => {
      const { house, people } = served.world
      const take = async () => {
        const id = await company.send(csv(row(30_000 + Math.floor(Math.random() * 1e6))))
        const { plan } = await company.look(id)
        await company.start(id, completed(plan))
        await company.ended(id)
        return id
      }
      const [old, fresh] = [await take(), await take()]
      await served.asSuperuser(`update import set ended_at = now() - interval '31 days' where id = $1`, [old])
      await sweepImports(house)
      expect(await readImport(house, people.moderator, old)).toMatchObject({
        name: null,
        counts: { filed: 1 },
      })
      expect((await company.get(old, 'result')).status).toBe(404)
      expect((await company.get(fresh, 'result')).status).toBe(200)
      const [{ report }] = (await company.get(fresh, 'result', 'jsonl')).text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
      const { id } = await requestErasure(house, people.secretary, {
        report,
        fields: ['title'],
        identities: true,
        basis: 'A request',
      })
      await approveErasure(house, people.auditor, id)
      expect((await company.get(fresh, 'refused')).status).toBe(404)
      expect(
        await served.asSuperuser('select 1 from import_piece where import = any($1)', [[old, fresh]]),
      ).toEqual([])
    })

    it('the counts are held together by the database itself', async () => {
      const id = randomUUID()
      const { organisation, member } = served.world.people.moderator
      await expect(
        served.asSuperuser(
          'insert into import (id, organisation, member, received, filed) values ($1, $2, $3, 2, 1)',
          [id, organisation.id, member],
        ),
      ).rejects.toThrow(/check constraint/)
    })
  })
}
