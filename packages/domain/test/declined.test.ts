import { describe, expect, it } from 'vitest'
import type { NewEvent } from '../src/event.ts'
import type { CaseFile } from '../src/incident/case-file.ts'
import type { Command } from '../src/incident/command.ts'
import { decide } from '../src/incident/decide.ts'
import { leadOf, partyOf } from '../src/incident/incident.ts'
import { view } from '../src/incident/view.ts'
import type { Organisation } from '../src/organisation.ts'
import { isRefusal } from '../src/refusal.ts'
import { decideAnswer } from '../src/report/decide.ts'
import {
  actorOf,
  at,
  directory,
  filed,
  folded,
  happen,
  id,
  lead,
  report,
  reporter,
  secretariat,
  third,
} from './case.ts'

/** The case as whoever acts leaves it; refused is a failure of the test. */
const story = () => {
  let file = filed()
  let n = 2
  const happens = (events: readonly NewEvent[], by: Organisation) => {
    n += 1
    file = folded(file, happen(events, by, at(n)))
  }
  return {
    now: (): CaseFile => file,
    act: (by: Organisation, command: Command) => {
      const party = partyOf(file.incident, by.id)!
      const events = decide(file, command, {
        actor: actorOf(by),
        party,
        at: at(n + 1),
        id: id(400 + n),
        directory,
      })
      if (isRefusal(events)) throw events
      happens(events, by)
    },
    answer: (text: string) => {
      const events = decideAnswer(file.reports[0]!, file.reports[0]!.questions[0]!.id, {
        outcome: 'fulfilled',
        text,
      })
      if (isRefusal(events)) throw events
      happens(events, reporter)
    },
    corrected: (title: string) =>
      happens(
        [
          {
            stream: { kind: 'report', id: report },
            verb: 'report.corrected',
            fields: { ...offer, title, why: 'a wrong title', identityNotes: [] },
          },
        ],
        reporter,
      ),
    retracted: () =>
      happens(
        [
          {
            stream: { kind: 'report', id: report },
            verb: 'report.retracted',
            fields: { reason: 'in error' },
          },
        ],
        reporter,
      ),
  }
}
const offer = {
  text: 'text',
  offer: { price: null, quantity: null },
  indicators: ['P01'],
  reason: 'reason enough',
  recognition: null as never,
}

const asks = {
  verb: 'ask',
  report,
  type: 'clarify_report',
  text: 'Which of the two?',
  basis: 'voluntary',
} as const
const declines = { verb: 'decline', reason: 'A matter for customs' } as const
const shares = (to: Organisation): Command => ({
  verb: 'share',
  recipients: [{ organisation: to.id, part: 'concerned' }],
  purpose: 'to know',
  identities: false,
})

/** The lead asked, shared with a third, and declined; the next one leads. */
const declined = () => {
  const it = story()
  it.act(lead, { verb: 'acknowledge' })
  it.act(lead, asks)
  it.act(lead, shares(third))
  it.act(third, { verb: 'acknowledge' })
  it.act(lead, declines)
  const next = directory.find(({ id }) => id === leadOf(it.now().incident).organisation)!
  return { ...it, next }
}

/** The lead gave it, with identities, to the next one and declined; that one leads now. */
const givenThenLeading = () => {
  const it = story()
  const leads = () => directory.find(({ id }) => id === leadOf(it.now().incident).organisation)!
  const given = directory.find(({ id }) => id === it.now().incident.candidates[1]!.organisation)!
  it.act(lead, { verb: 'acknowledge' })
  it.act(lead, {
    verb: 'share',
    recipients: [{ organisation: given.id, part: 'concerned' }],
    purpose: 'to know',
    identities: true,
    basis: 'a treaty',
  })
  it.act(lead, declines)
  it.act(given, { verb: 'acknowledge' })
  return { ...it, leads, given }
}

describe('whoever declined an incident', () => {
  it('keeps what it saw, and nothing that came after reaches it', () => {
    const { now, act, answer, corrected, retracted, next } = declined()
    const kept = view(now(), lead)!
    expect(kept).toMatchObject({ substate: 'referred', part: 'informed', title: 'title' })
    expect(kept.sealedAt).not.toBeNull()
    act(next, { verb: 'acknowledge' })
    corrected('Another title')
    answer('The second')
    act(next, { verb: 'accept', outcome: 'accept_monitor', caseNumber: 'C-1' })
    act(next, shares(third))
    retracted()
    expect(view(now(), lead)).toEqual(kept)
    expect(view(now(), next)).toMatchObject({ title: 'Another title', substate: 'accepted' })
    expect(view(now(), next)!.reports[0]!.retractedAt).not.toBeNull()
  })

  it('keeps the steps of those whom it saw as the lead, up to then', () => {
    const { now, act } = declined()
    const stepsOfThird = () =>
      view(now(), lead)!
        .history.filter(({ organisation }) => organisation === third.id)
        .map(({ verb }) => verb)
    expect(stepsOfThird()).toEqual(['incident.acknowledged'])
    act(third, { verb: 'claim' })
    expect(stepsOfThird()).toEqual(['incident.acknowledged'])
  })

  it('leaves its question to the next one, who reads the answer', () => {
    const { now, answer, next } = declined()
    answer('The second of the two')
    expect(view(now(), lead)!.questions.map(({ answer }) => answer)).toEqual([null])
    expect(view(now(), next)!.questions).toMatchObject([
      { organisation: lead.id, text: 'Which of the two?', answer: { text: 'The second of the two' } },
    ])
  })

  it('writes on in its own notes', () => {
    const { now, act } = declined()
    act(lead, { verb: 'note', text: 'Told customs by phone' })
    expect(view(now(), lead)!.notes.map(({ text }) => text)).toEqual(['Told customs by phone'])
  })

  it('is asked in again as anybody is: it begins anew, sees what there is, and loses it when that is taken back', () => {
    const { now, act, corrected, next } = declined()
    corrected('Another title')
    act(next, { verb: 'acknowledge' })
    act(next, shares(lead))
    expect(view(now(), lead)).toMatchObject({
      substate: 'notified',
      part: 'concerned',
      sealedAt: null,
      title: 'Another title',
    })
    act(next, { verb: 'recall', recipient: lead.id })
    expect(view(now(), lead)).toBeNull()
  })

  it('holds then the new grant alone, and nothing of what others had given it before it declined', () => {
    const { now, act, leads, given } = givenThenLeading()
    expect(view(now(), given)!.reports[0]!.identities).toBe('may_reveal')
    act(given, declines)
    act(leads(), { verb: 'acknowledge' })
    act(leads(), shares(given))
    expect(view(now(), given)!.reports[0]!.identities).toBe('withheld')
    act(leads(), { verb: 'recall', recipient: given.id })
    expect(view(now(), given)).toBeNull()
  })

  it('takes from nobody what it had passed on before, when that is taken back', () => {
    const { now, act, next } = declined()
    const passedOn = view(now(), third)!
    act(next, { verb: 'acknowledge' })
    act(next, shares(lead))
    act(next, { verb: 'recall', recipient: lead.id })
    expect(view(now(), lead)).toBeNull()
    expect(view(now(), third)).toMatchObject({ substate: passedOn.substate, title: passedOn.title })
  })

  it('takes with it what it passed on since, when that is taken back', () => {
    const { now, act, next } = declined()
    act(next, { verb: 'acknowledge' })
    act(next, shares(lead))
    act(lead, { verb: 'acknowledge' })
    act(lead, shares(secretariat))
    expect(view(now(), secretariat)).not.toBeNull()
    act(next, { verb: 'recall', recipient: lead.id })
    expect(view(now(), secretariat)).toBeNull()
  })
})
