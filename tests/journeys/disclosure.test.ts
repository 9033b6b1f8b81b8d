import { actOnIncident } from '@tocsin/casework/act-on-incident'
import { answerQuestion } from '@tocsin/casework/answer-question'
import { correctReport } from '@tocsin/casework/correct-report'
import { readIncident } from '@tocsin/casework/read-incident'
import { readReport } from '@tocsin/casework/read-report'
import { retractReport } from '@tocsin/casework/retract-report'
import { setSellerNotice } from '@tocsin/casework/set-seller-notice'
import type { Actor } from '@tocsin/domain/actor'
import type { Command } from '@tocsin/domain/incident/command'
import { sellerNoticeAt } from '@tocsin/domain/report/seller-notice'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Case, file } from '../access/scene.ts'
import { engines } from '../engines.ts'
import { openWorld, type World } from '../world.ts'

const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000)

for (const engine of engines) {
  describe(`what is disclosed, and to whom the seller may hear of it, on ${engine.name}`, () => {
    let world: World
    let one: Case
    beforeAll(async () => {
      world = await openWorld(engine)
      one = await file(world)
      await act(world.people.german, { verb: 'claim' })
    })
    afterAll(() => world.close())

    const act = async (by: Actor, command: Command) => {
      const { rev } = await readIncident(world.house, by, one.incident)
      return actOnIncident(world.house, by, { id: one.incident, version: rev, command })
    }
    const own = () => readReport(world.house, world.people.moderator, one.report)
    const seenBy = async (by: Actor) => (await readIncident(world.house, by, one.incident)).view.reports[0]!
    const holds = async (now = new Date()) => sellerNoticeAt((await own()).view.sellerNotices, now).state
    const until = inDays(30).toISOString()
    const asked = (basis: 'order' | 'voluntary'): Command => ({
      verb: 'ask',
      report: one.report,
      type: 'seller_kyc',
      text: 'Who opened the account, and when?',
      basis,
      mustNotTell: { until, order: 'Amtsgericht, 12 Gs 34/26' },
    })

    it('binds the company by an order alone, which ends by itself', async () => {
      expect(await holds()).toBe('not_told')
      await expect(act(world.people.german, asked('voluntary'))).rejects.toThrow('basis_required')
      await act(world.people.german, asked('order'))
      expect([await holds(), await holds(inDays(31))]).toEqual(['must_not_tell', 'not_told'])
      const { stands } = sellerNoticeAt((await own()).view.sellerNotices, new Date())
      expect(stands).toMatchObject({
        by: world.people.german.organisation.id,
        order: 'Amtsgericht, 12 Gs 34/26',
      })
    })

    it('is loosened by who set it, and by nobody else', async () => {
      const { rev: version } = await own()
      await setSellerNotice(world.house, world.people.moderator, {
        report: one.report,
        version,
        notice: { state: 'may_tell' },
      })
      expect(await holds()).toBe('must_not_tell')
      await act(world.people.german, {
        verb: 'share',
        recipients: [
          { organisation: world.people.dutch.organisation.id, part: 'concerned' },
          { organisation: world.people.portuguese.organisation.id, part: 'concerned' },
        ],
        purpose: 'Destination and platform',
        identities: false,
      })
      await act(world.people.dutch, { verb: 'acknowledge' })
      await act(world.people.dutch, { verb: 'seller_notice', report: one.report, state: 'may_tell' })
      expect(await holds()).toBe('must_not_tell')
      // What the German agency ordered is between it and the company: the Dutch see their own and the company's.
      const dutch = await seenBy(world.people.dutch)
      expect(dutch.sellerNotices.map(({ state }) => state)).toEqual(['may_tell', 'may_tell'])
      expect(JSON.stringify(dutch)).not.toContain('Amtsgericht')
      await act(world.people.german, { verb: 'seller_notice', report: one.report, state: 'may_tell' })
      expect(await holds()).toBe('may_tell')
    })

    it('takes no order without its name, none that is over, and none beyond a year', async () => {
      const bind = (more: object) =>
        act(world.people.german, {
          verb: 'seller_notice',
          report: one.report,
          state: 'must_not_tell',
          ...more,
        } as Command)
      await expect(bind({ until })).rejects.toThrow('required order')
      await expect(bind({ order: 'Order 7' })).rejects.toThrow('required until')
      const past = bind({ order: 'Order 7', until: inDays(-1).toISOString() })
      await expect(past).rejects.toThrow('notice_until')
      await expect(bind({ order: 'Order 7', until: inDays(400).toISOString() })).rejects.toThrow(
        'notice_until',
      )
    })

    it('says with every answer on what ground, and which kinds of personal data it holds', async () => {
      const { rev: version, view } = await own()
      const question = view.questions[0]!.id
      const say = (answer: Parameters<typeof answerQuestion>[2]['answer']) =>
        answerQuestion(world.house, world.people.moderator, { report: one.report, version, question, answer })
      const recipe = say({ outcome: 'fulfilled', text: 'Take one litre', holdsRecipe: true })
      await expect(recipe).rejects.toThrow('R25')
      const text = 'A. Person, reachable as a.person@mail.example'
      await say({ outcome: 'fulfilled', text, categories: ['name'] })
      const german = (await readIncident(world.house, world.people.german, one.incident)).view
      expect(german.questions[0]!.answer).toMatchObject({ basis: 'order', categories: ['name', 'email'] })
    })

    it('lets a correction and a retraction reach everyone who was given the report, and a sealed copy as it was', async () => {
      await act(world.people.portuguese, { verb: 'acknowledge' })
      await act(world.people.portuguese, {
        verb: 'accept',
        outcome: 'accept_investigate',
        caseNumber: 'PJ 7/26',
      })
      await act(world.people.german, { verb: 'recall', recipient: world.people.portuguese.organisation.id })
      const { rev: version } = await own()
      const { rev } = await correctReport(world.house, world.people.moderator, {
        report: one.report,
        version,
        correction: { price: 'EUR 300 / kg', why: 'The price had changed' },
      })
      await retractReport(world.house, world.people.moderator, {
        report: one.report,
        version: rev,
        reason: 'It was another seller',
      })
      for (const party of [world.people.german, world.people.dutch]) {
        const seen = await seenBy(party)
        expect([seen.offer.price, seen.retractedAt === null]).toEqual(['EUR 300 / kg', false])
      }
      const sealed = await seenBy(world.people.portuguese)
      expect([sealed.offer.price, sealed.retractedAt]).toEqual(['EUR 240 / kg', null])
    })
  })
}
