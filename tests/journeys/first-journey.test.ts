import { admitClient } from '@tocsin/casework/admit'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { filing } from '../world.ts'
import { type Portal, portalOf, refusal } from './client.ts'

for (const engine of engines) {
  describe(`from a moderator’s doubt to a focal point’s screen, on ${engine.name}`, () => {
    let served: Served
    let moderator: Portal
    let german: Portal
    let dutch: Portal
    let auditor: Portal
    let officer = ''
    let report = ''
    let incident = ''

    beforeAll(async () => {
      served = await openServed(engine)
      officer = await served.signIn('german')
      german = portalOf(served, officer)
      moderator = portalOf(served, await served.signIn('moderator'))
      dutch = portalOf(served, await served.signIn('dutch'))
      auditor = portalOf(served, await served.signIn('auditor'))
    })
    afterAll(() => served.close())

    const rev = async (portal: Portal) => (await portal.incidents.read.query({ id: incident })).rev

    it('shows as she types what is recognised, where, on which list, and what identifies the seller', async () => {
      const { title, text } = filing().listing
      const { recognition, identities } = await moderator.reports.screen.mutate({ title, text })
      const hit = recognition.hits.find(
        ({ field, substanceId }) => field === 'title' && substanceId === 'pmk-ethyl-glycidate',
      )!
      expect(title.slice(hit.start, hit.end)).toBe(hit.text)
      const [substance] = recognition.substances.filter(({ id }) => id === hit.substanceId)
      expect(substance!.status).toContainEqual(
        expect.objectContaining({
          instrument: '1988 Convention',
          adoptedOn: '2024-03-19',
          inForceFrom: '2024-12-03',
          precision: 'day',
        }),
      )
      expect(identities.map(({ kind, value }) => [kind, value])).toEqual([['handle', '@canary_handle']])
    })

    it('says who will get it before she files, and which country the audience leaves out', async () => {
      const nexus = [
        { kind: 'ships_from' as const, country: 'DE' },
        { kind: 'ships_to' as const, country: 'PL' },
      ]
      const routing = await moderator.reports.routing.mutate({
        type: 'listing',
        nexus,
        audience: { kind: 'countries', countries: ['DE', 'PT'] },
      })
      expect(routing.candidates[0]!.organisation).toBe(served.world.people.german.organisation.id)
      expect(routing.outside.map(({ country }) => country)).toEqual(['PL'])
    })

    it('files with a capture and gives a receipt at once; the queue has it, in its place', async () => {
      const upload = await served.ask('/evidence', {
        method: 'PUT',
        body: Buffer.from('<html>the page as it was</html>'),
        cookie: await served.signIn('moderator'),
        headers: { 'content-type': 'text/html', 'x-file-name': 'page.html' },
      })
      expect(upload.status, upload.text).toBe(201)
      const receipt = await moderator.reports.file.mutate({
        key: 'a-first-key-of-hers',
        filing: filing({ evidence: [{ id: upload.json.id, showsNobody: false }] }),
      })
      report = receipt.report
      expect(receipt.sentTo?.because).toEqual({ code: 'routing.ships_from', params: { country: 'DE' } })
      const [row] = await german.incidents.list.query()
      incident = row!.id
      expect(row).toMatchObject({ substate: 'notified', part: 'lead', band: expect.any(Number) })
      expect(row!.why.reduce((sum, line) => sum + Number(line.params.points), 0)).toBe(row!.score)
      expect(await dutch.incidents.list.query()).toEqual([])
    })

    it('is acknowledged once: a colleague’s second is told so, not refused as a conflict', async () => {
      const version = await rev(german)
      await german.incidents.act.mutate({ id: incident, version, command: { verb: 'acknowledge' } })
      const again = await refusal(
        german.incidents.act.mutate({ id: incident, version, command: { verb: 'acknowledge' } }),
      )
      expect(again.code).toBe('already_acknowledged')
      expect((await moderator.reports.read.query({ id: report })).view.state).toBe('in_progress')
    })

    it('refuses an act on what changed meanwhile', async () => {
      const stale = await refusal(
        german.incidents.act.mutate({
          id: incident,
          version: 1,
          command: { verb: 'accept', outcome: 'accept_monitor' },
        }),
      )
      expect(stale.code).toBe('changed_meanwhile')
    })

    it('asks her, and gets her answer', async () => {
      await german.incidents.act.mutate({
        id: incident,
        version: await rev(german),
        command: {
          verb: 'ask',
          report,
          type: 'listing_history',
          text: 'Since when was it listed?',
          basis: 'voluntary',
        },
      })
      const asked = await moderator.reports.read.query({ id: report })
      expect(asked.view.questions[0]).toMatchObject({
        text: 'Since when was it listed?',
        basis: 'voluntary',
        answer: null,
      })
      await moderator.reports.answer.mutate({
        report,
        version: asked.rev,
        question: asked.view.questions[0]!.id,
        answer: { outcome: 'fulfilled', text: 'Since Monday.' },
      })
      const { view } = await german.incidents.read.query({ id: incident })
      expect(view.questions[0]!.answer).toMatchObject({ text: 'Since Monday.' })
    })

    it('keeps seller and capture closed until they are revealed for a reason', async () => {
      const before = await german.incidents.read.query({ id: incident })
      const file = before.view.reports[0]!.evidence[0]!
      expect((await served.ask(`/evidence/${file.id}`, { cookie: officer })).status).toBe(404)
      await german.incidents.act.mutate({
        id: incident,
        version: before.rev,
        command: { verb: 'reveal', fields: ['name', 'url', 'file'], reason: 'Identify the consignor' },
      })
      const after = await german.incidents.read.query({ id: incident })
      expect(after.revealed.map(({ kind }) => kind).sort()).toEqual(['file', 'name', 'url'])
      const capture = await served.ask(`/evidence/${file.id}`, { cookie: officer })
      expect(capture.status).toBe(200)
      expect(capture.headers['content-disposition']).toMatch(/^attachment/)
      expect(capture.headers['content-security-policy']).toMatch(/sandbox/)
      expect(capture.text).toContain('the page as it was')
    })

    it('shares with the second country after seeing its view; outside the audience it says why not', async () => {
      const { dutch: agency, pole } = served.world.people
      const share = (organisation: string) => ({
        verb: 'share' as const,
        purpose: 'Destination',
        identities: false,
        recipients: [{ organisation, part: 'concerned' as const }],
      })
      const [preview] = await german.incidents.preview.mutate({
        id: incident,
        command: share(agency.organisation.id),
      })
      expect(preview!.view.reports[0]!.identities).toBe('withheld')
      await german.incidents.act.mutate({
        id: incident,
        version: await rev(german),
        command: share(agency.organisation.id),
      })
      const seen = await dutch.incidents.read.query({ id: incident })
      expect(seen.view.questions).toHaveLength(1)
      expect(seen.view.notes).toEqual([])
      expect(seen.allowed).not.toContain('recall')
      expect((await german.incidents.read.query({ id: incident })).allowed).toContain('recall')
      expect(seen.revealed).toEqual([])
      const outside = await refusal(
        german.incidents.act.mutate({
          id: incident,
          version: await rev(german),
          command: share(pole.organisation.id),
        }),
      )
      expect(outside.code).toBe('outside_audience')
      expect(outside.sentence).toContain('Precursor bureau')
    })

    it('closes with an outcome and feedback, which she reads', async () => {
      const act = async (command: Parameters<Portal['incidents']['act']['mutate']>[0]['command']) =>
        german.incidents.act.mutate({ id: incident, version: await rev(german), command })
      await act({ verb: 'accept', outcome: 'accept_investigate', caseNumber: 'BP-1' })
      await act({
        verb: 'close',
        reason: 'seizure',
        feedback: { decision: 'sent', code: 'led_to_action', text: 'Thank you.' },
      })
      const { view } = await moderator.reports.read.query({ id: report })
      expect(view).toMatchObject({ state: 'closed', feedback: { code: 'led_to_action', text: 'Thank you.' } })
    })

    it('lets the auditor read it all in order, each event with its number in the ledger', async () => {
      await expect
        .poll(async () =>
          (await auditor.audit.history.query({ incident })).events.every(({ idx }) => idx !== null),
        )
        .toBe(true)
      const { events, looked } = await auditor.audit.history.query({ incident })
      expect(events.map(({ verb }) => verb)).toEqual([
        'report.filed',
        'incident.opened',
        'incident.acknowledged',
        'report.taken_up',
        'incident.asked',
        'report.asked',
        'report.answered',
        'incident.revealed',
        'incident.shared',
        'incident.accepted',
        'incident.closed',
        'report.feedback_given',
      ])
      expect(events.map(({ idx }) => idx)).toEqual(events.map((_, i) => i))
      expect(looked.some(({ act }) => act === 'read')).toBe(true)
      expect((await refusal(german.audit.history.query({ incident }))).code).toBe('not_your_duty')
    })

    it('hands on what was misrouted, and the next candidate has it', async () => {
      await moderator.reports.file.mutate({
        key: 'a-second-key-of-hers',
        filing: filing({}, { title: 'Misrouted PMK', shipsFrom: 'DE' }),
      })
      const row = (await german.incidents.list.query()).find(({ title }) => title === 'Misrouted PMK')!
      await german.incidents.act.mutate({
        id: row.id,
        version: row.rev,
        command: { verb: 'decline', reason: 'Belongs to customs' },
      })
      const customs = portalOf(served, await served.signIn('germanCustoms'))
      const [taken] = await customs.incidents.list.query()
      expect(taken).toMatchObject({ id: row.id, part: 'lead', substate: 'notified' })
    })

    it('lets her correct and retract, and everybody who was given it sees that', async () => {
      const { report: second } = await moderator.reports.file.mutate({
        key: 'a-third-key-of-hers',
        filing: filing({}, { title: 'To be corrected' }),
      })
      const row = (await german.incidents.list.query()).find(({ title }) => title === 'To be corrected')!
      const { rev: first } = await moderator.reports.read.query({ id: second })
      await moderator.reports.correct.mutate({
        report: second,
        version: first,
        correction: { title: 'Corrected title, call +49 151 23456789', why: 'A wrong title' },
      })
      const { view } = await german.incidents.read.query({ id: row.id })
      expect(view.reports[0]).toMatchObject({
        corrections: 1,
        offer: { title: 'Corrected title, call █████' },
      })
      const { rev: next } = await moderator.reports.read.query({ id: second })
      await moderator.reports.retract.mutate({ report: second, version: next, reason: 'Reported in error' })
      expect((await german.incidents.read.query({ id: row.id })).view.reports[0]!.retractedAt).not.toBeNull()
    })

    it('takes the same from a pipeline with one key, once, and refuses what nobody looked at', async () => {
      const owner = openDatabase<Tables>(
        openPool(served.world.database.ownerUrl, { name: 'journey', max: 1 }),
      )
      const key = await admitClient(owner, {
        organisation: served.world.people.moderator.organisation.id,
        name: 'pipeline',
        scopes: ['report:write', 'report:read-own'],
        expiresAt: new Date(Date.now() + 60_000),
      })
      await owner.destroy()
      const headers = { authorization: `Bearer ${key}`, 'idempotency-key': 'pipeline-1' }
      const before = (await german.incidents.list.query()).length
      const post = (body: object) => served.ask('/v1/reports', { body, headers, ours: false })
      const first = await post(filing())
      expect(first.status, first.text).toBe(201)
      const again = await post(filing())
      expect(again.headers['idempotency-replayed']).toBe('true')
      expect(again.json.report).toBe(first.json.report)
      expect((await german.incidents.list.query()).length).toBe(before + 1)
      const { reviewed: _, ...signal } = filing()
      const unseen = await served.ask('/v1/reports', {
        body: signal,
        headers: { ...headers, 'idempotency-key': 'pipeline-2' },
        ours: false,
      })
      expect([unseen.status, unseen.json.verdict, unseen.json.sentTo]).toEqual([202, 'signal', null])
      expect((await german.incidents.list.query()).length).toBe(before + 1)
    })
  })
}
