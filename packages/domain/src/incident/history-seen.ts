import { type Sentence, say } from '../sentence.ts'
import type { CaseFile } from './case-file.ts'
import type { IncidentEntry, Party } from './incident.ts'
import { leadAt, seesParty } from './sight.ts'

const privateVerbs: ReadonlySet<string> = new Set(['incident.noted', 'incident.asked', 'incident.notice_set'])

/**
 * Own acts; what was done to us; of others the steps of the parties we see, without outcomes and reasons. `asked` are
 * the questions we see.
 */
export const historySeen = (file: CaseFile, party: Party, asked: ReadonlySet<string>): IncidentEntry[] => {
  const self = party.organisation
  const visible = new Set(
    file.incident.parties.filter(other => seesParty(file, party, other)).map(p => p.organisation),
  )
  if (party.sealedAt !== null) {
    for (const known of party.knew ?? [leadAt(file.incident, party.sealedAt) ?? self]) visible.add(known)
  }
  const steps = file.incident.history.filter(entry => {
    if (entry.organisation === self || entry.about === self) return true
    if (privateVerbs.has(entry.verb) || entry.verb === 'incident.opened') return false
    if (entry.verb === 'incident.revealed') return revealedOurs(file, self, entry)
    if (entry.about !== null) return party.part === 'lead' || party.knew !== null
    return visible.has(entry.organisation)
  })
  return [...stepsOfReports(file, self, asked), ...steps]
    .filter(entry => party.sealedAt === null || entry.at <= party.sealedAt || entry.organisation === self)
    .map(entry =>
      entry.organisation === self ? entry : { ...entry, member: '', words: asOthersMaySay(entry.words) },
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

const reportStepsSeen: ReadonlySet<string> = new Set([
  'report.filed',
  'report.corrected',
  'report.retracted',
  'report.answered',
  'report.erased',
])

const stepsOfReports = (
  { incident, reports }: CaseFile,
  self: string,
  asked: ReadonlySet<string>,
): IncidentEntry[] =>
  reports
    .filter(({ id }) => incident.grants.some(grant => grant.to === self && grant.contribution === id))
    .flatMap(({ history }) => history)
    .filter(({ verb, question }) => reportStepsSeen.has(verb) && (question === null || asked.has(question)))
    .map(({ event, at, organisation, verb }) => ({
      event,
      at,
      organisation,
      verb,
      member: '',
      about: null,
      words: say(verb),
    }))

/** Whoever gave identities on sees that they were opened, while its grant stood: not what rested on another's. */
const revealedOurs = ({ incident }: CaseFile, by: string, { organisation, at }: IncidentEntry): boolean =>
  incident.grants.some(
    grant =>
      grant.by === by &&
      grant.to === organisation &&
      grant.identities &&
      grant.at <= at &&
      (grant.revokedAt === null || grant.revokedAt > at),
  )

const assessments: ReadonlySet<string> = new Set(['incident.accepted', 'incident.dismissed'])

/** That another assessed or closed it, not as what, nor why, nor what it told the company: those are its own. */
const asOthersMaySay = ({ code, params }: Sentence): Sentence => {
  const { reason: _, outcome: __, feedback: ___, ...open } = params
  return { code: assessments.has(code) ? `${code}_by_other` : code, params: open }
}
