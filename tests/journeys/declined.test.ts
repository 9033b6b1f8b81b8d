import { reshape } from '@tocsin/casework/reshape'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Case, file } from '../access/scene.ts'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { type Portal, portalOf, refusal } from './client.ts'

type Person = 'german' | 'germanCustoms' | 'dutch' | 'portuguese'
type Command = Parameters<Portal['incidents']['act']['mutate']>[0]['command']

for (const engine of engines) {
  describe(`an incident that an agency declined, on ${engine.name}`, () => {
    let served: Served
    let on: Case
    const portals = {} as Record<Person | 'moderator', Portal>
    beforeAll(async () => {
      served = await openServed(engine)
      for (const who of ['moderator', 'german', 'germanCustoms', 'dutch', 'portuguese'] as const)
        portals[who] = portalOf(served, await served.signIn(who))
      on = await file(served.world)
    })
    afterAll(() => served.close())

    const acts = async (who: Person, command: Command, id = on.incident) => {
      const { rev } = await portals[who].incidents.read.query({ id })
      return portals[who].incidents.act.mutate({ id, version: rev, command })
    }
    const shares = (to: Person, more: { identities?: boolean; basis?: string } = {}): Command => ({
      verb: 'share',
      recipients: [{ organisation: served.world.people[to].organisation.id, part: 'concerned' }],
      purpose: 'Yours after all',
      identities: false,
      ...more,
    })
    const recalls = (from: Person): Command => ({
      verb: 'recall',
      recipient: served.world.people[from].organisation.id,
    })
    const seen = () => portals.german.incidents.read.query({ id: on.incident })
    const hints = () =>
      served.asSuperuser('select count(*)::int as n from viewer_event where viewer = $1 and subject = $2', [
        served.world.people.german.organisation.id,
        on.incident,
      ])
    const corrects = async (title: string) => {
      const { rev } = await portals.moderator.reports.read.query({ id: on.report })
      await portals.moderator.reports.correct.mutate({
        report: on.report,
        version: rev,
        correction: { title, why: 'A wrong title' },
      })
    }

    it('stays with it as it was, whatever the company and the next agency do; it is told of nothing', async () => {
      await acts('german', { verb: 'acknowledge' })
      await acts('german', {
        verb: 'ask',
        report: on.report,
        type: 'clarify_report',
        text: 'Which of the two?',
        basis: 'voluntary',
      })
      await acts('german', { verb: 'reveal', fields: ['name', 'handle'], reason: 'To know who' })
      const before = await seen()
      expect(before.revealed.length).toBeGreaterThan(0)
      await acts('german', { verb: 'decline', reason: 'A matter for customs' })
      const [kept, told] = [await seen(), await hints()]
      expect(kept.view).toMatchObject({ substate: 'referred', title: before.view.title })
      expect([kept.view.sealedAt !== null, kept.revealed]).toEqual([true, []])
      expect(kept.allowed).toEqual(['note'])
      await corrects('Another title')
      await acts('germanCustoms', { verb: 'claim' })
      await acts('germanCustoms', { verb: 'accept', outcome: 'accept_investigate', caseNumber: 'C-1' })
      const { rev, view } = await portals.moderator.reports.read.query({ id: on.report })
      await portals.moderator.reports.answer.mutate({
        report: on.report,
        version: rev,
        question: view.questions[0]!.id,
        answer: { outcome: 'fulfilled', text: 'The second of the two' },
      })
      expect([await seen(), await hints()]).toEqual([kept, told])
      const row = (await portals.german.incidents.list.query()).find(({ id }) => id === on.incident)
      expect(row).toMatchObject({
        title: before.view.title,
        sealed: true,
        substate: 'referred',
        questionsOpen: 0,
      })
    })

    it('leaves its question and the answer to the next agency', async () => {
      const { view } = await portals.germanCustoms.incidents.read.query({ id: on.incident })
      expect(view).toMatchObject({
        part: 'lead',
        title: 'Another title',
        questions: [{ text: 'Which of the two?', answer: { text: 'The second of the two' } }],
      })
    })

    it('that was written by an older version is sealed by the next act, or by the upkeep, at the time of its declining', async () => {
      const kept = await seen()
      /** As version 4 left it: a party like any other, with its grant standing, and the row that follows on. */
      const asBefore = () =>
        served.asSuperuser(
          `with old as (
             update incident set shape = 4, body = body || jsonb_build_object(
               'parties', (select jsonb_agg(case when p ->> 'organisation' = $2::text then p || '{"sealedAt": null, "knew": null}' else p end)
                             from jsonb_array_elements(body -> 'parties') p),
               'grants', (select jsonb_agg(g || '{"revokedAt": null}') from jsonb_array_elements(body -> 'grants') g))
             where id = $1)
           update incident_view set shape = 4, body = body || '{"title": "Another title", "sealedAt": null}'
            where incident = $1 and viewer = $2::uuid`,
          [on.incident, served.world.people.german.organisation.id],
        )
      await asBefore()
      await acts('germanCustoms', { verb: 'note', text: 'Begun' })
      expect({ ...(await seen()), rev: 0 }).toEqual({ ...kept, rev: 0 })
      await asBefore()
      expect(await reshape(served.world.house)).toBe(1)
      expect({ ...(await seen()), rev: 0 }).toEqual({ ...kept, rev: 0 })
    })

    it('comes back to it only by a share, which begins anew', async () => {
      expect((await refusal(acts('german', { verb: 'claim' }))).code).toBe('not_now')
      await acts('germanCustoms', shares('german'))
      expect((await seen()).view).toMatchObject({
        title: 'Another title',
        substate: 'notified',
        part: 'concerned',
        sealedAt: null,
      })
    })

    it('stays with whom it had been passed on to, though what was shared anew is taken back', async () => {
      const { incident: id } = await file(served.world, {}, { reference: 'passed-on' })
      await acts('german', { verb: 'acknowledge' }, id)
      await acts('german', shares('portuguese'), id)
      await acts('portuguese', { verb: 'claim' }, id)
      await acts('german', { verb: 'decline', reason: 'A matter for customs' }, id)
      await acts('germanCustoms', { verb: 'claim' }, id)
      await acts('germanCustoms', shares('german'), id)
      await acts('germanCustoms', recalls('german'), id)
      expect((await refusal(portals.german.incidents.read.query({ id }))).code).toBe('not_found')
      const { view } = await portals.portuguese.incidents.read.query({ id })
      expect([view.substate, view.reports.length]).toEqual(['in_triage', 1])
    })

    it('opens to whoever declined no identity that another had given it before, and goes when that is taken back', async () => {
      const { incident: id } = await file(served.world, {}, { reference: 'given-before' })
      await acts('german', { verb: 'acknowledge' }, id)
      await acts('german', shares('germanCustoms', { identities: true, basis: 'A treaty' }), id)
      await acts('german', { verb: 'decline', reason: 'A matter for customs' }, id)
      await acts('germanCustoms', { verb: 'acknowledge' }, id)
      await acts('germanCustoms', { verb: 'decline', reason: 'Not for us either' }, id)
      await acts('dutch', { verb: 'claim' }, id)
      await acts('dutch', shares('germanCustoms'), id)
      await acts('germanCustoms', { verb: 'acknowledge' }, id)
      const { view, allowed } = await portals.germanCustoms.incidents.read.query({ id })
      expect([view.reports[0]!.identities, allowed.includes('reveal')]).toEqual(['withheld', false])
      const reveal: Command = { verb: 'reveal', fields: ['name'], reason: 'To know who' }
      expect((await refusal(acts('germanCustoms', reveal, id))).code).toBe('identities_not_granted')
      await acts('dutch', recalls('germanCustoms'), id)
      expect((await refusal(portals.germanCustoms.incidents.read.query({ id }))).code).toBe('not_found')
    })
  })
}
