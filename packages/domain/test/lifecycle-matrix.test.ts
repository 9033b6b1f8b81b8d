import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Command } from '../src/incident/command.ts'
import { decide } from '../src/incident/decide.ts'
import { partyOf } from '../src/incident/incident.ts'
import { after, type Part, type Substate, substates, type Verb, verbs } from '../src/incident/lifecycle.ts'
import { isRefusal } from '../src/refusal.ts'
import { type Happening, happenings, type ReportState, reportAfter } from '../src/report/lifecycle.ts'
import {
  actorOf,
  at,
  caseIn,
  directory,
  folded,
  happen,
  id,
  lead,
  report,
  second,
  secretariat,
  third,
} from './case.ts'

/** Written by another hand from the policy page; see its first paragraph. */
const page = readFileSync(new URL('../src/incident/lifecycle.matrix.md', import.meta.url), 'utf8')

type Cell = { row: string; column: string; says: string }

const cellsUnder = (heading: string): Cell[] => {
  const lines = page.split(`${heading}\n`)[1]!.split('\n')
  const start = lines.findIndex(line => line.startsWith('|'))
  const table = lines.slice(
    start,
    lines.findIndex((line, i) => i > start && !line.startsWith('|')),
  )
  const [header, , ...rows] = table.map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  )
  return rows.flatMap(([row, ...cells]) =>
    cells.map((says, i) => ({ row: row!, column: header![i + 1]!, says })),
  )
}

const commands: Record<Verb, Command> = {
  acknowledge: { verb: 'acknowledge' },
  claim: { verb: 'claim' },
  accept: { verb: 'accept', outcome: 'accept_monitor' },
  dismiss: { verb: 'dismiss', outcome: 'not_in_scope', reason: 'not ours' },
  decline: { verb: 'decline', reason: 'misrouted' },
  ask: { verb: 'ask', report, type: 'clarify_report', text: 'What do you mean?', basis: 'voluntary' },
  seller_notice: {
    verb: 'seller_notice',
    report,
    state: 'must_not_tell',
    until: at(59),
    order: 'Order 7 of 2026',
  },
  share: {
    verb: 'share',
    recipients: [{ organisation: secretariat.id, part: 'informed' }],
    purpose: 'to know',
    identities: false,
  },
  recall: { verb: 'recall', recipient: third.id },
  reveal: { verb: 'reveal', fields: ['handle'], reason: 'to identify' },
  note: { verb: 'note', text: 'seen' },
  close: {
    verb: 'close',
    reason: 'legitimate',
    feedback: { decision: 'withheld', because: 'open elsewhere' },
  },
  reopen: { verb: 'reopen', reason: 'new facts' },
}

describe.each(verbs)('%s', verb => {
  const cells = cellsUnder(`### ${verb}${verb === 'recall' ? ' (the granter)' : ''}`)

  it('has a cell for each part and sub-state', () => {
    expect(cells).toHaveLength(3 * substates.length)
  })

  it.each(cells)('$row, $column: $says', ({ row, column, says }) => {
    const part = row as Part
    const from = column as Substate
    const refused = says === '-' || says === 'already_acknowledged'
    expect(after(verb, part, from)).toBe(refused ? null : says === 'same' ? from : says)

    const file = caseIn(part, from)
    const party = partyOf(file.incident, second.id)!
    const events = decide(file, commands[verb], {
      actor: actorOf(second),
      party,
      at: at(30),
      id: id(50),
      directory,
    })
    if (isRefusal(events)) {
      expect(refused, events.message).toBe(true)
      const expected = from === 'withdrawn' ? 'not_found' : says === 'already_acknowledged' ? says : 'not_now'
      expect(events.code).toBe(expected)
      return
    }
    expect(refused).toBe(false)
    const next = partyOf(folded(file, happen(events, second, at(30))).incident, second.id)!
    expect(next.substate).toBe(says === 'same' ? from : says)
    expect(
      folded(file, happen(events, second, at(30))).incident.parties.filter(one => one.part === 'lead'),
    ).toHaveLength(1)
  })
})

describe('recall, the recipient', () => {
  it.each(cellsUnder('### recall (the recipient)').filter(({ row }) => row !== 'lead'))(
    '$row, $column: $says',
    ({ row, column, says }) => {
      const becomes = (caseNumber: string | null) => {
        const file = caseIn(row as Part, column as Substate)
        const party = partyOf(file.incident, second.id)!
        const accepted = party.accepted && { ...party.accepted, caseNumber }
        const parties = file.incident.parties.map(one => (one === party ? { ...one, accepted } : one))
        // One that is withdrawn holds nothing any more.
        const grants =
          column === 'withdrawn'
            ? file.incident.grants.filter(grant => grant.to !== second.id)
            : file.incident.grants
        const before = { ...file, incident: { ...file.incident, parties, grants } }
        const events = decide(
          before,
          { verb: 'recall', recipient: second.id },
          {
            actor: actorOf(lead),
            party: partyOf(before.incident, lead.id)!,
            at: at(30),
            id: id(50),
            directory,
          },
        )
        if (isRefusal(events)) return '-'
        const next = partyOf(folded(before, happen(events, lead, at(30))).incident, second.id)!
        return next.sealedAt ? `${next.substate === column ? 'same' : next.substate} (sealed)` : next.substate
      }
      const without = becomes(null)
      const withNumber = becomes('C-1')
      expect(without === withNumber ? without : `${without} or ${withNumber}`).toBe(says)
    },
  )
})

describe('the report, as the company knows it', () => {
  it.each(cellsUnder('## Report'))('$row, $column: $says', ({ row, column, says }) => {
    const from = column as ReportState
    expect(reportAfter(from, row as Happening)).toBe(says === '-' ? null : says === 'same' ? from : says)
  })

  it('has a row for everything that happens', () => {
    expect(new Set(cellsUnder('## Report').map(({ row }) => row))).toEqual(new Set(happenings))
  })
})
