import { createHash } from 'node:crypto'
import { actOnIncident } from '@tocsin/casework/act-on-incident'
import { answerQuestion } from '@tocsin/casework/answer-question'
import { asActor } from '@tocsin/casework/door'
import { approveErasure, requestErasure } from '@tocsin/casework/erase'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { previewShare } from '@tocsin/casework/preview-share'
import { project } from '@tocsin/casework/project'
import { readHistory } from '@tocsin/casework/read-history'
import { readIncident } from '@tocsin/casework/read-incident'
import { readReport } from '@tocsin/casework/read-report'
import { rebuildCase } from '@tocsin/casework/rebuild-case'
import { placeBatch } from '@tocsin/casework/sequence'
import type { Actor } from '@tocsin/domain/actor'
import { mark } from '@tocsin/domain/handling/identities'
import type { Command } from '@tocsin/domain/incident/command'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { filing, openWorld, type World } from '../world.ts'

for (const engine of engines) {
  describe(`the spine on ${engine.name}`, () => {
    let world: World
    let incident = ''
    let report = ''

    beforeAll(async () => {
      world = await openWorld(engine)
    })
    afterAll(() => world.close())

    const act = async (actor: Actor, command: Command) => {
      const { rev } = await readIncident(world.house, actor, incident)
      return actOnIncident(world.house, actor, { id: incident, version: rev, command })
    }
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        () => 'done',
        error => error.code as string,
      )
    /** Everything that is stored for a viewer, as text: what a search for a secret must not find. */
    const stored = async (actor: Actor): Promise<string> =>
      JSON.stringify(await readIncident(world.house, actor, incident))

    it('files to the agency that the goods point to, and gives a receipt', async () => {
      const { moderator, german } = world.people
      const receipt = await fileReport(world.house, moderator, {
        filing: filing(),
        origin: 'page',
        key: 'first',
      })
      report = receipt.report
      expect(receipt.sentTo).toEqual({
        organisation: german.organisation.id,
        because: { code: 'routing.ships_from', params: { country: 'DE' } },
      })
      expect(receipt.leafHash).toMatch(/^[0-9a-f]{64}$/)
      const queue = await listIncidents(world.house, german)
      expect(queue).toHaveLength(1)
      incident = queue[0]!.id
    })

    it('answers a retry with the same receipt, and another payload under the key with a refusal', async () => {
      const { moderator, german } = world.people
      const again = await fileReport(world.house, moderator, {
        filing: filing(),
        origin: 'page',
        key: 'first',
      })
      expect(again).toMatchObject({ report, replayed: true })
      const other = fileReport(world.house, moderator, {
        filing: filing({ reason: 'Something else entirely.' }),
        origin: 'page',
        key: 'first',
      })
      expect(await refused(other)).toBe('idempotency_key_reused')
      expect(await listIncidents(world.house, german)).toHaveLength(1)
    })

    it('keeps who the seller is out of what anybody sees', async () => {
      const { moderator, german } = world.people
      for (const text of [
        await stored(german),
        JSON.stringify(await readReport(world.house, moderator, report)),
      ]) {
        expect(text).not.toMatch(/canary/)
        expect(text).toContain(mark)
      }
    })

    it('is not there for anybody else, exactly as a random id is not there', async () => {
      const random = '7c2999fd-afe5-4325-bcd6-54af4dfad714'
      for (const person of ['dutch', 'pole', 'rival', 'moderator', 'auditor'] as const) {
        const actor = world.people[person]
        const mine = await readIncident(world.house, actor, incident).catch(error => error)
        const none = await readIncident(world.house, actor, random).catch(error => error)
        expect([mine.code, mine.params, mine.message]).toEqual([none.code, none.params, none.message])
      }
    })

    it('lets the agency in the audience have it after seeing that agency’s view first, and no other', async () => {
      const { german, dutch, pole } = world.people
      await act(german, { verb: 'acknowledge' })
      const share = {
        verb: 'share' as const,
        recipients: [{ organisation: dutch.organisation.id, part: 'concerned' as const }],
        purpose: 'Destination of the goods',
        identities: false,
      }
      const [preview] = await previewShare(world.house, german, { id: incident, command: share })
      expect(await refused(readIncident(world.house, dutch, incident))).toBe('not_found')
      await act(german, share)
      const { view } = await readIncident(world.house, dutch, incident)
      const timeless = (seen: object) =>
        JSON.parse(
          JSON.stringify(seen, (key, value) =>
            ['event', 'at', 'since', 'dueAt'].includes(key) ? undefined : value,
          ),
        )
      expect(timeless(preview!.view)).toEqual(timeless(view))
      const outside = {
        ...share,
        recipients: [{ organisation: pole.organisation.id, part: 'informed' as const }],
      }
      expect(await refused(act(german, outside))).toBe('outside_audience')
    })

    it('asks the company and gets the answer, which only the asker sees', async () => {
      const { german, dutch, moderator } = world.people
      await act(german, {
        verb: 'ask',
        report,
        type: 'listing_history',
        text: 'Since when was it listed?',
        basis: 'voluntary',
      })
      const asked = await readReport(world.house, moderator, report)
      expect(asked.view.state).toBe('question_open')
      await answerQuestion(world.house, moderator, {
        report,
        version: asked.rev,
        question: asked.view.questions[0]!.id,
        answer: { outcome: 'fulfilled', text: 'Since the canary-answer week.' },
      })
      expect(await stored(german)).toContain('canary-answer')
      expect(await stored(dutch)).not.toContain('canary-answer')
      expect((await readReport(world.house, moderator, report)).view.state).toBe('in_progress')
    })

    it('opens identities to the lead for a reason, and to nobody the filing does not name', async () => {
      const { german, dutch, moderator } = world.people
      await act(dutch, { verb: 'acknowledge' })
      expect(await refused(act(dutch, { verb: 'reveal', fields: ['name'], reason: 'Want to know' }))).toBe(
        'identities_not_granted',
      )
      const before = await readReport(world.house, moderator, report)
      await act(german, {
        verb: 'reveal',
        fields: ['name', 'handle', 'url'],
        reason: 'Identify the consignor',
      })
      const { revealed } = await readIncident(world.house, german, incident)
      expect(revealed.map(({ kind, value }) => [kind, value]).sort()).toEqual([
        ['handle', '@canary_handle'],
        ['name', 'canary_name'],
        ['url', 'https://market.example/item/canary-url'],
      ])
      expect((await readIncident(world.house, dutch, incident)).revealed).toEqual([])
      expect((await readReport(world.house, moderator, report)).rev).toBe(before.rev)
    })

    it('takes back what was shared: the row goes, and it is as if it had never been', async () => {
      const { german, dutch } = world.people
      expect((await act(german, { verb: 'recall', recipient: dutch.organisation.id })).outcome.code).toBe(
        'done.recalled',
      )
      expect(await refused(readIncident(world.house, dutch, incident))).toBe('not_found')
      expect(await listIncidents(world.house, dutch)).toEqual([])
    })

    it('leaves a sealed copy with one that accepted under its own case number, and nothing new reaches it', async () => {
      const { german, dutch, moderator } = world.people
      await act(german, {
        verb: 'share',
        recipients: [{ organisation: dutch.organisation.id, part: 'concerned' }],
        purpose: 'Once more',
        identities: false,
      })
      await act(dutch, { verb: 'acknowledge' })
      await act(dutch, { verb: 'accept', outcome: 'accept_investigate', caseNumber: 'NL-77' })
      expect((await act(german, { verb: 'recall', recipient: dutch.organisation.id })).outcome.code).toBe(
        'done.recalled_sealed',
      )
      const sealed = await readIncident(world.house, dutch, incident)
      expect(sealed.view.reports).toHaveLength(1)
      expect(sealed.allowed).not.toContain('share')
      await act(german, {
        verb: 'ask',
        report,
        type: 'clarify_report',
        text: 'And since then, anything new?',
        basis: 'voluntary',
      })
      const held = await readReport(world.house, moderator, report)
      await answerQuestion(world.house, moderator, {
        report,
        version: held.rev,
        question: held.view.questions[1]!.id,
        answer: { outcome: 'no_data', text: 'Nothing.' },
      })
      expect((await readIncident(world.house, dutch, incident)).view.reports).toEqual(sealed.view.reports)
    })

    it('erases by two persons: values are gone everywhere, the history still holds', async () => {
      const { secretary, auditor, german, dutch } = world.people
      const { id } = await requestErasure(world.house, secretary, {
        report,
        fields: ['title', 'text', 'recognition'],
        identities: true,
        basis: 'Request of the person concerned',
      })
      expect(await refused(approveErasure(world.house, secretary, id))).toBe('same_person')
      await approveErasure(world.house, auditor, id)
      const client = new Client({ connectionString: world.database.superuserUrl })
      await client.connect()
      const { rows: tables } = await client.query<{ name: string }>(
        `select table_name as name from information_schema.tables where table_schema = 'public' and table_name not in ('substance', 'term', 'control_status', 'edition')`,
      )
      for (const { name } of tables) {
        const { rows } = await client.query(`select t::text as row from ${name} t`)
        const text = rows.map(({ row }) => row).join('\n')
        expect(text, name).not.toContain('double clearance')
        expect(text, name).not.toContain(Buffer.from('double clearance').toString('hex'))
      }
      await client.end()
      expect((await readIncident(world.house, german, incident)).revealed).toEqual([])
      for (const actor of [german, dutch])
        expect((await readIncident(world.house, actor, incident)).view.reports[0]!.offer.title).toBeNull()
    })

    it('stores what its events alone yield: a replay equals every stored row', async () => {
      const { german } = world.people
      const client = new Client({ connectionString: world.database.superuserUrl })
      await client.connect()
      const rebuilt = await asActor(world.house.db, german, tx => rebuildCase(tx, incident))
      const { rows: directory } = await client.query('select * from organisation')
      const { incidents, reports } = project(rebuilt, directory)
      const row = async (sql: string) => (await client.query(sql)).rows
      expect((await row(`select body from incident where id = '${incident}'`))[0].body).toEqual(
        JSON.parse(JSON.stringify(rebuilt.incident)),
      )
      const views = await row(`select viewer, body from incident_view where incident = '${incident}'`)
      expect(views.map(({ viewer }) => viewer).sort()).toEqual(incidents.map(({ viewer }) => viewer).sort())
      for (const { viewer, body } of views)
        expect(body).toEqual(JSON.parse(JSON.stringify(incidents.find(one => one.viewer === viewer)!.body)))
      expect((await row(`select body from report_view where report = '${report}'`))[0].body).toEqual(
        JSON.parse(JSON.stringify(reports[0]!.body)),
      )
      await client.end()
    })

    it('gives each event one number in the ledger, each viewer a dense stream, and shows the auditor all', async () => {
      while ((await placeBatch(world.house)) > 0);
      const client = new Client({ connectionString: world.database.superuserUrl })
      await client.connect()
      const { rows: events } = await client.query(
        'select idx, leaf, leaf_hash, stream_kind, stream_id, n from event order by recv_seq',
      )
      expect(events.map(({ idx }) => Number(idx))).toEqual(events.map((_, i) => i))
      for (const { leaf, leaf_hash } of events) {
        expect(
          createHash('sha256')
            .update(Buffer.concat([Buffer.of(0), leaf]))
            .digest()
            .equals(leaf_hash),
        ).toBe(true)
      }
      const { rows: streams } = await client.query(
        'select viewer, array_agg(m order by m) as ms from viewer_event group by viewer',
      )
      for (const { ms } of streams) expect(ms.map(Number)).toEqual(ms.map((_: unknown, i: number) => i + 1))
      await client.end()
      const history = await readHistory(world.house, world.people.auditor, incident)
      expect(history.events).toHaveLength(events.length)
      expect(history.events.map(({ idx }) => idx)).toEqual(events.map((_, i) => i))
      expect(JSON.stringify(history)).not.toMatch(/canary_/)
    })
  })
}
