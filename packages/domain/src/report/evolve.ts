import type { EventVerb, Happened, HappenedOf } from '../event.ts'
import { labelOf } from '../handling/audience.ts'
import { say } from '../sentence.ts'
import { type Happening, reportAfter } from './lifecycle.ts'
import type { Report, Revision } from './report.ts'

type ReportVerb = Extract<EventVerb, `report.${string}`>
type Fold<V extends ReportVerb> = (report: Report, event: HappenedOf<V>) => Report

const moved = (report: Report, happening: Happening): Report => ({
  ...report,
  state: reportAfter(report.state, happening) ?? report.state,
})

const revised = (fields: Partial<HappenedOf<'report.corrected'>['fields']>, at: string): Revision => ({
  at,
  title: fields.title ?? null,
  text: fields.text ?? null,
  price: fields.offer?.price ?? null,
  quantity: fields.offer?.quantity ?? null,
  indicators: fields.indicators ?? null,
  reason: fields.reason ?? null,
  recognition: fields.recognition ?? null,
  why: fields.why ?? null,
})

const folds: { [V in ReportVerb]: Fold<V> } = {
  'report.filed': (report, { fields, at, organisation, member, label, leafHash }) => ({
    ...moved(report, 'file'),
    reference: fields.reference ?? '',
    organisation,
    member,
    reporterCountry: fields.reporterCountry ?? null,
    type: fields.type ?? 'listing',
    filedAt: at,
    leafHash,
    origin: fields.origin ?? 'page',
    reviewed: { by: fields.reviewed?.by ?? null, at: fields.reviewed?.at ?? at },
    platform: fields.place?.platform ?? '',
    host: fields.place?.host ?? null,
    listingReference: fields.place?.reference ?? null,
    observedAt: fields.place?.observedAt ?? null,
    listingType: fields.offer?.type ?? 'unclear',
    substanceAsWritten: fields.offer?.substanceAsWritten ?? null,
    scale: fields.offer?.scale ?? 'unclear',
    nexus: fields.nexus ?? [],
    urgency: fields.urgency ?? 'routine',
    basis: fields.basis ?? 'voluntary',
    audience: fields.audience ?? { kind: 'my_country' },
    label: label ?? labelOf(fields.audience ?? { kind: 'my_country' }),
    mayOpen: fields.mayOpen ?? { countries: [], basis: '' },
    revisions: [revised(fields, at)],
    evidence: fields.evidence ?? [],
    captureUnavailable: fields.captureUnavailable ?? null,
    identities: fields.identityNotes ?? [],
    externalReference: fields.externalReference ?? null,
    particulars: fields.particulars ?? null,
    sentTo: fields.sentTo ?? report.sentTo,
  }),
  'report.corrected': (report, { fields, at }) => ({
    ...moved(report, 'corrected'),
    revisions: [...report.revisions, revised(fields, at)],
    identities: [...report.identities, ...(fields.identityNotes ?? [])],
  }),
  'report.retracted': (report, { fields, at }) => ({
    ...moved(report, 'retracted'),
    retracted: { reason: fields.reason ?? null, at },
  }),
  'report.taken_up': report => moved(report, 'lead_acknowledges'),
  'report.asked': (report, { fields, at, organisation }) => ({
    ...moved(report, 'asked'),
    questions: [
      ...report.questions,
      {
        id: fields.question ?? '',
        by: organisation,
        type: fields.type ?? '',
        text: fields.text ?? null,
        basis: fields.basis ?? 'voluntary',
        at,
        dueAt: fields.dueAt ?? at,
        answer: null,
      },
    ],
  }),
  'report.answered': (report, { fields, at }) => {
    const questions = report.questions.map(question =>
      question.id === fields.question
        ? { ...question, answer: { outcome: fields.outcome ?? '', text: fields.text ?? null, at } }
        : question,
    )
    const answered = { ...report, questions }
    return questions.every(({ answer }) => answer) ? moved(answered, 'answered_last') : answered
  },
  'report.feedback_given': (report, { fields, at }) => ({
    ...moved(report, 'closed_with_feedback'),
    feedback: { code: fields.code ?? '', text: fields.text ?? null, at },
  }),
  'report.reopened': report => moved(report, 'reopened_after_feedback'),
  // With the identities go their files; what was sealed of one (its hash above all) would still tell what it was.
  'report.erased': (report, { fields }) =>
    fields.fields?.includes('identities')
      ? { ...report, identities: [], evidence: report.evidence.filter(({ showsNobody }) => showsNobody) }
      : report,
}

export const unfiled = (id: string): Report => ({
  id,
  n: 0,
  reference: '',
  organisation: '',
  member: '',
  reporterCountry: null,
  type: 'listing',
  state: 'draft',
  filedAt: '',
  leafHash: '',
  origin: 'page',
  reviewed: { by: null, at: '' },
  platform: '',
  host: null,
  listingReference: null,
  listingType: 'unclear',
  substanceAsWritten: null,
  nexus: [],
  observedAt: null,
  urgency: 'routine',
  scale: 'unclear',
  basis: 'voluntary',
  audience: { kind: 'my_country' },
  label: 'TLP:AMBER',
  mayOpen: { countries: [], basis: '' },
  revisions: [],
  evidence: [],
  captureUnavailable: null,
  identities: [],
  externalReference: null,
  particulars: null,
  sentTo: { organisation: '', because: say('routing.secretariat') },
  questions: [],
  feedback: null,
  retracted: null,
  history: [],
})

/** Total over every event, erased fields included. */
export const evolveReport = (report: Report, event: Happened): Report => {
  const fold = folds[event.verb as ReportVerb] as ((report: Report, event: Happened) => Report) | undefined
  if (!fold) return report
  const question =
    event.verb === 'report.asked' || event.verb === 'report.answered' ? (event.fields.question ?? null) : null
  const entry = {
    event: event.id,
    at: event.at,
    organisation: event.organisation,
    verb: event.verb,
    question,
  }
  const next = fold(report, event)
  return { ...next, n: event.n, history: [...next.history, entry] }
}
