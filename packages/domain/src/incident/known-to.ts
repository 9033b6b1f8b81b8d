import type { CaseFile } from './case-file.ts'
import { historySeen } from './history-seen.ts'
import type { Party } from './incident.ts'
import { givenTo, seesParty } from './sight.ts'

/**
 * The case as far as one party knows it, with `others` not in it yet: what a preview may be made from. Of those
 * it holds nothing but what this party itself gave them, so that to look what somebody would get says nothing
 * of what he has, wrote, asked or was given by others.
 */
export const knownTo = (file: CaseFile, party: Party, others: readonly string[]): CaseFile => {
  const { incident } = file
  const self = party.organisation
  const strangers = new Set(others.filter(id => id !== self))
  const given = givenTo(file, party)
  const asked = new Set(
    file.reports.flatMap(({ questions }) =>
      questions.filter(({ id, by }) => by === self || given.has(id)).map(({ id }) => id),
    ),
  )
  return {
    incident: {
      ...incident,
      parties: incident.parties.filter(
        other => seesParty(file, party, other) && !strangers.has(other.organisation),
      ),
      grants: incident.grants.filter(({ to, by }) => (to === self && !strangers.has(by)) || by === self),
      contributions: incident.contributions.filter(
        ({ id, kind, originator }) =>
          given.has(id) || (originator === self && (kind === 'question' || kind === 'report')),
      ),
      history: historySeen(file, party, asked).filter(
        ({ verb, organisation, about }) =>
          verb.startsWith('incident.') &&
          !strangers.has(organisation) &&
          (organisation === self || about === null || !strangers.has(about)),
      ),
    },
    reports: file.reports
      .filter(({ id }) => given.has(id))
      .map(report => ({ ...report, questions: report.questions.filter(({ id }) => asked.has(id)) })),
  }
}
