import { actOnIncident } from '@tocsin/casework/act-on-incident'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { readIncident } from '@tocsin/casework/read-incident'
import { readReport } from '@tocsin/casework/read-report'
import type { Command } from '@tocsin/domain/incident/command'
import type { feedbackCodes } from '@tocsin/domain/incident/verbs/close'
import type { Served } from '../served.ts'

/** What the leading agency does about a report, as an officer would on her desk. */
const act = async ({ world }: Served, report: string, command: Command): Promise<void> => {
  const { house, people } = world
  for (const { id } of await listIncidents(house, people.german)) {
    const { rev, view } = await readIncident(house, people.german, id)
    if (!view.reports.some(one => one.id === report)) continue
    await actOnIncident(house, people.german, { id, version: rev, command })
    return
  }
  throw new Error('the agency has no such report')
}

const known = (served: Served, report: string): Promise<void> =>
  act(served, report, { verb: 'acknowledge' }).catch(error => {
    if ((error as { code?: string }).code !== 'already_acknowledged') throw error
  })

export const askAbout = async (served: Served, report: string, text: string): Promise<string> => {
  await known(served, report)
  await act(served, report, { verb: 'ask', report, type: 'clarify_report', text, basis: 'voluntary' })
  const { house, people } = served.world
  const { view } = await readReport(house, people.moderator, report)
  return view.questions.at(-1)!.id
}

export const closeWith = async (
  served: Served,
  report: string,
  code: (typeof feedbackCodes)[number],
): Promise<void> => {
  await known(served, report)
  await act(served, report, { verb: 'accept', outcome: 'accept_investigate' })
  await act(served, report, { verb: 'close', reason: 'seizure', feedback: { decision: 'sent', code } })
}
