import { answerQuestion } from '@tocsin/casework/answer-question'
import { fileBatch } from '@tocsin/casework/filing/file-batch'
import { readReport } from '@tocsin/casework/read-report'
import { confirmSignal } from '@tocsin/casework/signals/confirm-signal'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { act, file } from '../access/scene.ts'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { filing } from '../world.ts'
import { type Company, companyOf, eventually, receiversHere, soon } from './company.ts'
import { messageOf, openReceiver, type Receiver, verified } from './receiver.ts'

for (const engine of engines) {
  describe(`what a company's webhook is told, on ${engine.name}`, () => {
    let served: Served
    let company: Company
    let receiver: Receiver
    let other: Receiver
    const arrived = (n: number, at = receiver) =>
      eventually(() => at.heard.length >= n, { timeout: 10_000, interval: 20 })
    const types = (at = receiver) => at.heard.map(one => messageOf(one).type)
    /** Long enough for anything that was still to come. */
    const quiet = () => new Promise(resolve => setTimeout(resolve, 1_500))

    beforeAll(async () => {
      receiver = await openReceiver()
      other = await openReceiver()
      served = await openServed(engine, { receivers: receiversHere(receiver, other), schedule: soon })
      company = await companyOf(served)
    })
    beforeEach(async () => {
      receiver.answer(200)
      for (const { id } of await company.look('list')) await company.done('remove', { webhook: id })
      receiver.heard.length = 0
      other.heard.length = 0
    })
    afterAll(async () => {
      await served.close()
      await receiver.close()
      await other.close()
    })

    it('status, question and feedback as they happen, by ids alone, each verified by the library that receivers use', async () => {
      const { secret } = await company.make(receiver)
      const { world } = served
      const { report, incident } = await file(world)
      await act(world, world.people.german, incident, { verb: 'claim' })
      await act(world, world.people.german, incident, {
        verb: 'ask',
        report,
        type: 'clarify_report',
        text: 'Since when is it offered?',
        basis: 'voluntary',
      })
      const { rev, view } = await readReport(world.house, world.people.moderator, report)
      await answerQuestion(world.house, world.people.moderator, {
        report,
        version: rev,
        question: view.questions[0]!.id,
        answer: { outcome: 'fulfilled', text: 'Since May.' },
      })
      await act(world, world.people.german, incident, {
        verb: 'accept',
        outcome: 'accept_investigate',
        caseNumber: 'AZ 1',
      })
      await act(world, world.people.german, incident, {
        verb: 'close',
        reason: 'investigation_opened',
        feedback: { decision: 'sent', code: 'useful' },
      })
      await arrived(4)
      await quiet()
      expect(types()).toEqual(['report.status', 'report.question', 'report.status', 'report.feedback'])
      const numbers: number[] = []
      for (const heard of receiver.heard) {
        expect(verified(secret, heard)).toEqual({
          type: expect.stringMatching(/^report\./),
          timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
          data: { id: report, m: expect.any(Number) },
        })
        expect(heard.headers['content-type']).toBe('application/json')
        numbers.push(messageOf(heard).data.m)
      }
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
      expect(new Set(receiver.heard.map(({ headers }) => headers['webhook-id'])).size).toBe(4)
    })

    it('what its own people did, where it asked for that, and no kind that it did not ask for', async () => {
      await company.make(receiver, ['own'])
      await company.make(other, ['question'])
      const { world } = served
      const { incident } = await file(world)
      await act(world, world.people.german, incident, { verb: 'claim' })
      await arrived(1)
      await quiet()
      expect([types(), types(other)]).toEqual([['report.own'], []])
    })

    it('nothing at all of what stays inside: notes, shares, assessments, closing without a word', async () => {
      await company.make(receiver, ['status', 'question', 'feedback', 'own'])
      const { world } = served
      const { german, dutch } = world.people
      const [open, withheld] = [await file(world), await file(world)]
      await arrived(2)
      for (const { incident } of [open, withheld]) await act(world, german, incident, { verb: 'claim' })
      await arrived(4)
      for (const { incident } of [open, withheld]) {
        await act(world, german, incident, { verb: 'note', text: 'For us alone' })
        await act(world, german, incident, {
          verb: 'share',
          recipients: [{ organisation: dutch.organisation.id, part: 'concerned' }],
          purpose: 'Theirs as well',
          identities: false,
          basis: 'A treaty',
        })
        await act(world, german, incident, {
          verb: 'accept',
          outcome: 'accept_investigate',
          caseNumber: 'AZ 2',
        })
      }
      await act(world, german, withheld.incident, {
        verb: 'close',
        reason: 'investigation_opened',
        feedback: { decision: 'withheld', because: 'An operation goes on' },
      })
      await quiet()
      expect(types()).toEqual(['report.own', 'report.own', 'report.status', 'report.status'])
    })

    it('from its making on, and not what was before; another company’s never', async () => {
      const { world } = served
      const before = await file(world)
      await eventually(async () => {
        const [row] = await served.asSuperuser('select count(*)::int as n from viewer_event where m is null')
        return (row as { n: number }).n === 0
      })
      await expect(
        served
          .ask('/trpc/webhooks.list', { cookie: await served.signIn('rival') })
          .then(({ json }) => json.error.data.code),
      ).resolves.toBe('not_your_duty')
      await company.make(receiver, ['status'])
      await act(world, world.people.german, before.incident, { verb: 'claim' })
      await arrived(1)
      await quiet()
      expect(types()).toEqual(['report.status'])
    })

    it('of what came in bulk: signals as its own, and their confirmation as status where that is all it takes', async () => {
      await company.make(receiver, ['status'])
      await company.make(other, ['own'])
      const { house, people } = served.world
      const { reviewed: _, ...unseen } = filing()
      const items = [{ filing: unseen }, { filing: filing() }]
      const { verdicts } = await fileBatch(house, people.moderator, { items, origin: 'key', key: 'in bulk' })
      expect(verdicts.map(({ verdict }) => verdict)).toEqual(['signal', 'filed'])
      await arrived(2, other)
      await quiet()
      expect([types(), types(other)]).toEqual([[], ['report.own', 'report.own']])
      const [first] = verdicts
      const report = first && 'acceptance' in first ? first.acceptance.report : ''
      const { rev } = await readReport(house, people.moderator, report)
      await confirmSignal(house, people.moderator, {
        report,
        version: rev,
        confirmation: { reviewed: filing().reviewed! },
      })
      await arrived(1)
      await quiet()
      expect([types(), types(other).length]).toEqual([['report.status'], 3])
      expect(messageOf(receiver.heard[0]!).data.id).toBe(report)
    })
  })
}
