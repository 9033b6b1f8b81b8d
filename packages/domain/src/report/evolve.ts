import type { EventVerb, Happened, HappenedOf } from '../event.ts'
import { labelOf } from '../handling/audience.ts'
import { type Happening, reportAfter } from './lifecycle.ts'
import { type Report, type Revision, revisionAt } from './report.ts'

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

type HandedOver = HappenedOf<'report.filed'> | HappenedOf<'report.signalled'>

/** What `report.filed` and `report.signalled` have in common: all but who looked, and to whom it went. */
const handedOver = (report: Report, event: HandedOver): Report => {
  const { fields, at, organisation, member, label, leafHash } = event
  return {
    ...report,
    reference: fields.reference ?? '',
    organisation,
    member,
    reporterCountry: fields.reporterCountry ?? null,
    type: fields.type ?? 'listing',
    filedAt: at,
    leafHash,
    origin: fields.origin ?? 'page',
    platform: fields.place?.platform ?? '',
    host: fields.place?.host ?? null,
    listingReference: fields.place?.reference ?? null,
    observedAt: fields.place?.observedAt ?? null,
    contentHash: fields.place?.contentHash ?? null,
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
  }
}

/** The offer stays as it was handed over; a reason put better on looking is a revision of its own. */
const confirmedRevisions = (
  report: Report,
  { indicators, reason }: Partial<HappenedOf<'report.confirmed'>['fields']>,
  at: string,
): Revision[] => {
  const last = revisionAt(report)
  const same = reason === last.reason && JSON.stringify(indicators) === JSON.stringify(last.indicators)
  if (same) return report.revisions
  return [
    ...report.revisions,
    { ...last, at, indicators: indicators ?? null, reason: reason ?? null, why: null },
  ]
}

/** With the identities go their files; what was sealed of one (its hash above all) would still tell what it was. */
const withoutIdentities = (report: Report): Report => ({
  ...report,
  identities: [],
  evidence: report.evidence.filter(({ showsNobody }) => showsNobody),
})

const folds: { [V in ReportVerb]: Fold<V> } = {
  'report.filed': (report, event) => ({
    ...moved(handedOver(report, event), 'file'),
    reviewed: event.fields.reviewed ?? null,
    sentTo: event.fields.sentTo ?? null,
  }),
  'report.signalled': (report, event) => moved(handedOver(report, event), 'signalled'),
  'report.confirmed': (report, { fields, at }) => ({
    ...moved(report, 'confirmed'),
    reviewed: fields.reviewed ?? null,
    sentTo: fields.sentTo ?? null,
    setAside: null,
    revisions: confirmedRevisions(report, fields, at),
  }),
  'report.set_aside': (report, { fields, at }) => ({
    ...moved(report, 'set_aside'),
    setAside: {
      judgement: fields.judgement ?? null,
      note: fields.note ?? null,
      at,
      reviewed: fields.reviewed ?? null,
    },
  }),
  'report.lapsed': (report, { at }) => ({ ...withoutIdentities(moved(report, 'lapsed')), lapsedAt: at }),
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
        ? {
            ...question,
            answer: {
              outcome: fields.outcome ?? '',
              text: fields.text ?? null,
              at,
              basis: fields.basis ?? question.basis,
              categories: fields.categories ?? [],
            },
          }
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
  'report.erased': (report, { fields }) =>
    fields.fields?.includes('identities') ? withoutIdentities(report) : report,
  'report.erasure_withdrawn': report => report,
  'report.erasure_sent_back': report => report,
  'report.seller_notice_set': (report, { fields, at, organisation }) => ({
    ...report,
    sellerNotices: [
      ...report.sellerNotices.filter(({ by }) => by !== organisation),
      {
        by: organisation,
        at,
        state: fields.state ?? 'not_told',
        until: fields.until ?? null,
        order: fields.order ?? null,
      },
    ],
  }),
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
  reviewed: null,
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
  sentTo: null,
  questions: [],
  feedback: null,
  retracted: null,
  setAside: null,
  lapsedAt: null,
  sellerNotices: [],
  contentHash: null,
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
