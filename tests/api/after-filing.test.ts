import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { engines } from '../engines.ts'
import { type Json, openServed, type Served } from '../served.ts'
import { filing } from '../world.ts'
import { type Machine, machineOf } from './machine.ts'
import { askAbout, closeWith } from './officer.ts'

for (const engine of engines) {
  describe(`what a program does after filing, on ${engine.name}`, () => {
    let served: Served
    let machine: Machine
    let rival: Machine
    beforeAll(async () => {
      served = await openServed(engine)
      machine = await machineOf(served, 'moderator')
      rival = await machineOf(served, 'rival')
    })
    afterAll(() => served.close())

    const file = async (externalReference: string): Promise<string> =>
      (await machine.post('/v1/reports', filing({ externalReference }))).json.report
    const changes = async (cursor?: string, by = machine): Promise<Json> =>
      (await by.get(`/v1/changes${cursor === undefined ? '' : `?cursor=${cursor}`}`)).json
    /** As soon as the sequencer has numbered what happened. */
    const changesOf = async (report: string, cursor: string): Promise<Json> => {
      const unplaced = 'select count(*)::int as n from event where idx is null'
      await vi.waitUntil(async () => ((await served.asSuperuser(unplaced))[0] as Json).n === 0)
      let last: Json
      await vi.waitUntil(async () => {
        last = await changes(cursor)
        return last.changes.some(({ id }: Json) => id === report)
      })
      return last
    }

    it('finds a report by the company’s own reference, and nobody else’s', async () => {
      const odd = 'lot 7/ü&=?#%2F'
      const report = await file(odd)
      const path = `/v1/reports?reference=${encodeURIComponent(odd)}`
      const found = await machine.get(path)
      expect(found.json.reports.map(({ id }: Json) => id)).toEqual([report])
      expect((await rival.get(path)).json).toEqual({ reports: [] })
      expect((await machine.get('/v1/reports?reference=never')).json).toEqual({ reports: [] })
      for (const query of ['', '?reference=', `?reference=${'x'.repeat(201)}`, '?reference=%00'])
        expect([query, (await machine.get(`/v1/reports${query}`)).status]).toEqual([query, 400])
    })

    it('takes back once, however often it is asked', async () => {
      const report = await file('to retract')
      const retract = (once: string, reason = 'It was our own shop') =>
        machine.post(`/v1/reports/${report}/retraction`, { reason }, once)
      const answers = await Promise.all(Array.from({ length: 8 }, () => retract('take-back')))
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
      expect(answers[0]!.json).toMatchObject({ id: report, rev: 2 })
      expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(7)
      expect((await machine.get(`/v1/reports/${report}`)).json.view.state).toBe('retracted')
      const other = await retract('take-back', 'Another reason')
      expect([other.status, other.json.code]).toEqual([422, 'idempotency_key_reused'])
      const again = await retract('take-back-again')
      expect([again.status, again.json.code]).toEqual([409, 'not_now'])
      const foreign = await rival.post(`/v1/reports/${report}/retraction`, { reason: 'Not mine' })
      expect([foreign.status, foreign.json.code]).toEqual([404, 'not_found'])
    })

    it('confirms a signal, or sets it aside, once, saying who looked', async () => {
      const { reviewed, ...unseen } = filing()
      const signal = async () => (await machine.post('/v1/reports', unseen)).json.report as string
      const [one, other] = [await signal(), await signal()]
      const confirm = (once: string, by = machine) =>
        by.post(`/v1/reports/${one}/confirmation`, { reviewed, reason: 'Looked at: customs evasion.' }, once)
      expect((await confirm('not-mine', rival)).status).toBe(404)
      const answers = await Promise.all(Array.from({ length: 8 }, () => confirm('stand-by-it')))
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
      const { view } = (await machine.get(`/v1/reports/${one}`)).json
      expect([view.state, view.reviewed, view.revisions.at(-1).reason]).toEqual([
        'filed',
        reviewed,
        'Looked at: customs evasion.',
      ])
      expect(view.sentTo.organisation).toBe(served.world.people.german.organisation.id)
      const unsaid = await machine.post(`/v1/reports/${other}/setting-aside`, { judgement: 'scam' })
      expect([unsaid.status, unsaid.json.complaints[0].path]).toEqual([400, 'reviewed'])
      const aside = await machine.post(`/v1/reports/${other}/setting-aside`, { judgement: 'scam', reviewed })
      expect(aside.status).toBe(200)
      expect((await machine.get(`/v1/reports/${other}`)).json.view.state).toBe('set_aside')
    })

    it('corrects as a new revision, and only on the revision that was read where one is named', async () => {
      const report = await file('to correct')
      const correct = (body: object, once?: string | null) =>
        machine.post(`/v1/reports/${report}/correction`, body, once)
      const stale = await correct({ price: 'EUR 12 / kg', why: 'A typing error', rev: 7 })
      expect([stale.status, stale.json.code, stale.json.params]).toEqual([
        409,
        'changed_meanwhile',
        { version: 1 },
      ])
      const done = await correct({ price: 'EUR 12 / kg', why: 'A typing error', rev: 1 })
      expect([done.status, done.json]).toEqual([200, { id: report, rev: 2 }])
      const { view } = (await machine.get(`/v1/reports/${report}`)).json
      expect(view.revisions.map(({ price }: Json) => price)).toEqual(['EUR 240 / kg', 'EUR 12 / kg'])
      const empty = await correct({ why: 'x' })
      expect([empty.status, empty.json.complaints[0].path]).toEqual([400, 'why'])
      expect((await correct({ why: 'A typing error' }, null)).json.code).toBe('idempotency_key_missing')
    })

    it('reads what is asked and answers it, once', async () => {
      const report = await file('to ask about')
      const question = await askAbout(served, report, 'Since when is it offered?')
      const read = await machine.get(`/v1/reports/${report}/questions`)
      expect(read.json.questions).toMatchObject([
        { id: question, text: 'Since when is it offered?', answer: null },
      ])
      const answer = (body: object, id = question) =>
        machine.post(`/v1/reports/${report}/questions/${id}/answer`, body, 'answer-once')
      const given = { outcome: 'fulfilled', text: 'Since the first of May.' }
      expect((await answer(given)).status).toBe(200)
      const again = await answer(given)
      expect([again.status, again.headers['idempotency-replayed']]).toEqual([200, 'true'])
      expect((await answer({ outcome: 'no_data', text: 'Unknown.' })).status).toBe(422)
      const after = await machine.get(`/v1/reports/${report}/questions`)
      expect(after.json.questions[0].answer).toMatchObject(given)
      const none = await machine.post(
        `/v1/reports/${report}/questions/${'0'.repeat(8)}-0000-4000-8000-000000000000/answer`,
        given,
      )
      expect(none.status).toBe(404)
      expect((await rival.get(`/v1/reports/${report}/questions`)).status).toBe(404)
    })

    it('follows state and feedback from where it stood, and misses nothing', async () => {
      const began = (await changes()).cursor
      const report = await file('to follow')
      const filed = await changesOf(report, began)
      expect(filed.changes.find(({ id }: Json) => id === report)).toMatchObject({
        externalReference: 'to follow',
        state: 'filed',
        feedback: null,
        questionsOpen: 0,
      })
      await askAbout(served, report, 'Who sells it?')
      const asked = await changesOf(report, filed.cursor)
      expect(asked.changes).toMatchObject([{ id: report, state: 'question_open', questionsOpen: 1 }])
      await closeWith(served, report, 'led_to_action')
      const closed = await changesOf(report, asked.cursor)
      expect(closed.changes).toMatchObject([
        { id: report, state: 'closed', feedback: { code: 'led_to_action' } },
      ])
      expect(await changes(closed.cursor)).toMatchObject({ changes: [], reset: false, more: false })
      // From the beginning each report comes once, as it is now.
      const all = await changes()
      const ids = all.changes.map(({ id }: Json) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(all.changes.find(({ id }: Json) => id === report).state).toBe('closed')
    })

    it('gives each company its own stream, in pages, and says when a place is none of it any more', async () => {
      await rival.post('/v1/reports', filing({ externalReference: 'the rival’s' }))
      await vi.waitUntil(async () => (await changes(undefined, rival)).changes.length > 0)
      const theirs = await changes(undefined, rival)
      expect(theirs.changes).toHaveLength(1)
      // Dense: how far it goes shows the company's own changes and nothing of anybody else's.
      expect(theirs.cursor).toBe('1')
      expect(await changes('1000000', rival)).toEqual({ cursor: '1', reset: true, more: false, changes: [] })
      for (const cursor of ['-1', 'x', '1e3', '9'.repeat(30), '1%27'])
        expect([cursor, (await rival.get(`/v1/changes?cursor=${cursor}`)).status]).toEqual([cursor, 400])
      const own = await changes()
      await served.asSuperuser('delete from viewer_event where viewer = $1 and m <= 3', [
        served.world.people.moderator.organisation.id,
      ])
      expect(await changes('1')).toMatchObject({ reset: true, cursor: own.cursor })
      expect(await changes('3')).toMatchObject({ reset: false })
    })

    it('keeps no trace by which one could see that two companies use one name', async () => {
      const mine = await file('L-2291')
      const theirs = (await rival.post('/v1/reports', filing({ externalReference: 'L-2291' }))).json.report
      const kept = (await served.asSuperuser('select external_reference from report where id = any($1)', [
        [mine, theirs],
      ])) as { external_reference: Buffer }[]
      expect(new Set(kept.map(({ external_reference }) => external_reference.toString('hex'))).size).toBe(2)
      for (const [by, report] of [
        [machine, mine],
        [rival, theirs],
      ] as const)
        expect((await by.get('/v1/reports?reference=L-2291')).json.reports[0].id).toBe(report)
    })
  })
}
