import type { CaseFile } from '@tocsin/domain/incident/case-file'
import type { Revision } from '@tocsin/domain/report/report'

/** One thing that an event changed. `what` names it; `of` is the organisation whose state it is, where it is one's. */
export type Change =
  | { what: 'state'; of: string; part: string; from: string | null; to: string }
  | { what: 'report'; from: string; to: string }
  | { what: keyof Revision; from: string | null; to: string | null }

const offered = ['title', 'text', 'price', 'quantity', 'indicators', 'reason'] as const

const said = (value: Revision[(typeof offered)[number]]): string | null =>
  Array.isArray(value) ? value.join(', ') : value

/** Old and new, by comparing the case before and after; what an event merely carries is not a change. */
export const changesBetween = (before: CaseFile | undefined, after: CaseFile): Change[] => {
  const changes: Change[] = []
  for (const party of after.incident.parties) {
    const was = before?.incident.parties.find(({ organisation }) => organisation === party.organisation)
    if (was?.substate === party.substate && was.part === party.part) continue
    changes.push({
      what: 'state',
      of: party.organisation,
      part: party.part,
      from: was?.substate ?? null,
      to: party.substate,
    })
  }
  for (const report of after.reports) {
    const was = before?.reports.find(({ id }) => id === report.id)
    if (!was) continue
    if (was.state !== report.state) changes.push({ what: 'report', from: was.state, to: report.state })
    const [old, now] = [was.revisions.at(-1), report.revisions.at(-1)]
    if (!old || !now || was.revisions.length === report.revisions.length) continue
    for (const what of offered) {
      const [from, to] = [said(old[what]), said(now[what])]
      if (from !== to) changes.push({ what, from, to })
    }
  }
  return changes
}
