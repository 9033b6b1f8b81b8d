export const reportStates = [
  'draft',
  'signal',
  'set_aside',
  'lapsed',
  'filed',
  'in_progress',
  'question_open',
  'retracted',
  'closed',
] as const
export type ReportState = (typeof reportStates)[number]

export const happenings = [
  'file',
  'signalled',
  'confirmed',
  'set_aside',
  'lapsed',
  'lead_acknowledges',
  'asked',
  'answered_last',
  'corrected',
  'retracted',
  'closed_with_feedback',
  'closed_without_feedback',
  'reopened_after_feedback',
  'seller_notice_set',
] as const
export type Happening = (typeof happenings)[number]

type To = ReportState | 'same'

/** What moves a report, as the company knows it. The state follows the lead only; what is not here changes nothing. */
const reportLifecycle: Record<Happening, Partial<Record<ReportState, To>>> = {
  file: { draft: 'filed' },
  signalled: { draft: 'signal' },
  confirmed: { signal: 'filed', set_aside: 'filed' },
  set_aside: { signal: 'set_aside' },
  lapsed: { signal: 'lapsed' },
  lead_acknowledges: { filed: 'in_progress' },
  asked: { filed: 'question_open', in_progress: 'question_open', question_open: 'same' },
  answered_last: { question_open: 'in_progress' },
  corrected: { signal: 'same', filed: 'same', in_progress: 'same', question_open: 'same' },
  retracted: {
    signal: 'retracted',
    set_aside: 'retracted',
    filed: 'retracted',
    in_progress: 'retracted',
    question_open: 'retracted',
  },
  closed_with_feedback: { filed: 'closed', in_progress: 'closed', question_open: 'closed' },
  closed_without_feedback: {
    filed: 'same',
    in_progress: 'same',
    question_open: 'same',
    retracted: 'same',
    closed: 'same',
  },
  reopened_after_feedback: { closed: 'in_progress' },
  seller_notice_set: {
    signal: 'same',
    set_aside: 'same',
    filed: 'same',
    in_progress: 'same',
    question_open: 'same',
    retracted: 'same',
    closed: 'same',
  },
}

/** The state that follows, or null where it cannot happen. */
export const reportAfter = (state: ReportState, happening: Happening): ReportState | null => {
  const to = reportLifecycle[happening][state]
  return to === undefined ? null : to === 'same' ? state : to
}
