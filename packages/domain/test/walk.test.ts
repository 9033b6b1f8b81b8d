import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Happened } from '../src/event.ts'
import type { CaseFile } from '../src/incident/case-file.ts'
import type { Command } from '../src/incident/command.ts'
import { decide } from '../src/incident/decide.ts'
import { evolve, unopened } from '../src/incident/evolve.ts'
import { grantsTo, partyOf } from '../src/incident/incident.ts'
import { view } from '../src/incident/view.ts'
import type { Organisation } from '../src/organisation.ts'
import { isRefusal } from '../src/refusal.ts'
import { decideAnswer } from '../src/report/decide.ts'
import { evolveReport, unfiled } from '../src/report/evolve.ts'
import { viewReport } from '../src/report/view.ts'
import {
  actorOf,
  directory,
  filed,
  folded,
  happen,
  id,
  incident,
  lead,
  opening,
  outsider,
  report,
  reporter,
  second,
  secretariat,
  third,
} from './case.ts'

const agencies = [lead, second, third, secretariat]
const agency = fc.constantFrom(...agencies)
const part = fc.constantFrom('concerned' as const, 'informed' as const)

type Move = { by: Organisation; command: Command } | { answer: true }

const command = (by: Organisation): fc.Arbitrary<Command> =>
  fc.oneof(
    fc.constantFrom<Command>(
      { verb: 'acknowledge' },
      { verb: 'claim' },
      { verb: 'accept', outcome: 'accept_investigate', caseNumber: 'C-1' },
      { verb: 'accept', outcome: 'accept_monitor' },
      { verb: 'dismiss', outcome: 'probable_scam', reason: `dismissal of ${by.id}` },
      { verb: 'decline', reason: `declined by ${by.id}` },
      { verb: 'note', text: `note of ${by.id}` },
      { verb: 'ask', report, type: 'clarify_report', text: `question of ${by.id}`, basis: 'voluntary' },
      { verb: 'reveal', fields: ['handle'], reason: `curiosity of ${by.id}` },
      {
        verb: 'close',
        reason: 'legitimate',
        feedback: { decision: 'withheld', because: `silence of ${by.id}` },
      },
      { verb: 'reopen', reason: `second thoughts of ${by.id}` },
    ),
    fc.record({ verb: fc.constant('recall' as const), recipient: agency.map(o => o.id) }),
    fc.record({
      verb: fc.constant('share' as const),
      purpose: fc.constant('to know'),
      identities: fc.boolean(),
      basis: fc.constant('treaty'),
      recipients: fc
        .tuple(fc.constantFrom(...agencies, outsider), part)
        .map(([o, part]) => [{ organisation: o.id, part }]),
    }),
  )

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: agency.chain(by => command(by).map(command => ({ by, command }))) },
  { weight: 1, arbitrary: fc.constant({ answer: true as const }) },
)

const time = (n: number) =>
  `2026-11-25T11:${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}.000000Z`

/** Walks as a server would: what is refused changes nothing. Calls `look` after each step that happened. */
const walk = (
  moves: readonly Move[],
  look: (file: CaseFile, before: CaseFile, happened: readonly Happened[]) => void,
): void => {
  let file = filed()
  moves.forEach((next, i) => {
    const by = 'answer' in next ? reporter : next.by
    const question = file.reports[0]!.questions.find(({ answer }) => !answer)
    const party = partyOf(file.incident, by.id)
    const events =
      'answer' in next
        ? question &&
          decideAnswer(file.reports[0]!, question.id, {
            outcome: 'fulfilled',
            text: `answer to ${question.by}`,
          })
        : party &&
          decide(file, next.command, { actor: actorOf(by), party, at: time(i), id: id(5_000 + i), directory })
    if (!events || isRefusal(events)) return
    const happened = happen(events, by, time(i))
    const after = folded(file, happened)
    look(after, file, happened)
    file = after
  })
}

const text = (value: unknown): string => JSON.stringify(value) ?? ''
const moves = fc.array(move, { maxLength: 40, size: 'max' })
/** A seal takes several moves in their order: one walk in ten comes to one. */
const often = { numRuns: 2_000 }

describe('whatever happens to an incident', () => {
  it('exactly one party leads', () => {
    fc.assert(
      fc.property(moves, steps =>
        walk(steps, ({ incident }) =>
          expect(incident.parties.filter(p => p.part === 'lead')).toHaveLength(1),
        ),
      ),
    )
  })

  it('nobody outside the audience ever has a row', () => {
    fc.assert(fc.property(moves, steps => walk(steps, file => expect(view(file, outsider)).toBeNull())))
  })

  it('a row exists exactly for a party that is not withdrawn, and it holds a report only by a grant or a seal', () => {
    fc.assert(
      fc.property(moves, steps =>
        walk(steps, file => {
          for (const organisation of agencies) {
            const party = partyOf(file.incident, organisation.id)
            const row = view(file, organisation)
            expect(row !== null).toBe(party !== undefined && party.substate !== 'withdrawn')
            if (!row || party!.sealedAt) continue
            const held = grantsTo(file.incident, organisation.id).some(grant => grant.contribution === report)
            expect(row.reports.length === 1).toBe(held)
          }
        }),
      ),
    )
  })

  it('notes, questions, answers and reasons of one agency never stand in another’s row', () => {
    fc.assert(
      fc.property(moves, steps =>
        walk(steps, file => {
          for (const viewer of agencies) {
            const row = view(file, viewer)
            if (!row) continue
            const asked = new Set(row.questions.map(({ organisation }) => organisation))
            for (const other of agencies.filter(o => o.id !== viewer.id)) {
              const seen = text(row)
              for (const private_ of ['note', 'dismissal', 'curiosity', 'silence'])
                expect(seen).not.toContain(`${private_} of ${other.id}`)
              const mine = file.incident.history.some(
                entry => entry.organisation === other.id && entry.about === viewer.id,
              )
              if (!mine) expect(seen).not.toContain(`declined by ${other.id}`)
              if (!asked.has(other.id)) {
                expect(seen).not.toContain(`question of ${other.id}`)
                expect(seen).not.toContain(`answer to ${other.id}`)
              }
            }
          }
        }),
      ),
    )
  })

  it('as what another party assessed it, and whether it told the company, stays its own', () => {
    fc.assert(
      fc.property(moves, steps =>
        walk(steps, file => {
          for (const viewer of agencies) {
            const row = view(file, viewer)
            const others = row?.history.filter(({ organisation }) => organisation !== viewer.id) ?? []
            expect(
              others.filter(({ words: { params } }) => params.outcome ?? params.feedback ?? params.reason),
            ).toEqual([])
            const parties = row?.parties.filter(({ organisation }) => organisation !== viewer.id) ?? []
            expect(parties.filter(({ accepted }) => accepted !== null)).toEqual([])
          }
        }),
      ),
    )
  })

  it('the company never learns of notes, sharing, reveals, reasons or the incident itself', () => {
    fc.assert(
      fc.property(moves, steps =>
        walk(steps, file => {
          const seen = text(viewReport(file.reports[0]!))
          for (const secret of [
            'note of',
            'dismissal of',
            'declined by',
            'curiosity of',
            'silence of',
            'second thoughts of',
            incident,
            'incident.',
          ]) {
            expect(seen).not.toContain(secret)
          }
        }),
      ),
    )
  })

  it('a sealed copy takes up nothing that came after the seal', () => {
    fc.assert(
      fc.property(moves, steps =>
        walk(steps, (file, before, happened) => {
          for (const organisation of agencies) {
            const was = partyOf(before.incident, organisation.id)?.sealedAt
            const is = partyOf(file.incident, organisation.id)?.sealedAt
            if (!was || was !== is) continue
            const [a, b] = [view(before, organisation)!, view(file, organisation)!]
            expect([b.reports, b.questions, b.parties.length]).toEqual([a.reports, a.questions, 1])
            if (happened[0]!.organisation !== organisation.id) expect(b).toEqual(a)
          }
        }),
      ),
      often,
    )
  })

  it('whoever declines keeps all that it saw until then, but for what was open to it as the lead alone', () => {
    let declined = 0
    fc.assert(
      fc.property(moves, steps =>
        walk(steps, (file, before, [first]) => {
          if (first!.verb !== 'incident.declined') return
          declined += 1
          const by = agencies.find(({ id }) => id === first!.organisation)!
          const [a, b] = [view(before, by)!, view(file, by)!]
          const kept = ({ reports, questions, notes, assessments, title, history }: typeof a) => ({
            offers: reports.map(({ offer, corrections, retractedAt }) => [offer, corrections, retractedAt]),
            ...{ questions, notes, assessments, title, history },
          })
          expect(kept({ ...b, history: b.history.slice(0, -1) })).toEqual(kept(a))
          expect(b.reports.map(({ identities }) => identities)).toEqual(b.reports.map(() => 'withheld'))
        }),
      ),
      often,
    )
    expect(declined).toBeGreaterThan(20)
  })

  it('an act changes the rows of those alone who may see it', () => {
    fc.assert(
      fc.property(moves, steps =>
        walk(steps, (file, before, happened) => {
          const [first] = happened
          if (first!.verb !== 'incident.noted' && first!.verb !== 'incident.revealed') return
          for (const organisation of agencies.filter(o => o.id !== first!.organisation)) {
            const granted = file.incident.grants.some(
              g => g.by === organisation.id && g.to === first!.organisation && g.identities,
            )
            if (first!.verb === 'incident.revealed' && granted) continue
            expect(view(file, organisation)).toEqual(view(before, organisation))
          }
          expect(viewReport(file.reports[0]!)).toEqual(viewReport(before.reports[0]!))
        }),
      ),
    )
  })

  it('folding survives the erasure of any field of any event', () => {
    fc.assert(
      fc.property(moves, fc.infiniteStream(fc.boolean()), (steps, coins) => {
        const events: Happened[] = [...opening]
        walk(steps, (_, __, happened) => events.push(...happened))
        const erased = events.map(event => ({
          ...event,
          fields: Object.fromEntries(Object.entries(event.fields).filter(() => coins.next().value)),
        })) as Happened[]
        const file: CaseFile = {
          incident: erased.filter(e => e.stream.kind === 'incident').reduce(evolve, unopened(incident)),
          reports: [erased.filter(e => e.stream.kind === 'report').reduce(evolveReport, unfiled(report))],
        }
        for (const organisation of agencies) expect(() => view(file, organisation)).not.toThrow()
      }),
    )
  })
})
