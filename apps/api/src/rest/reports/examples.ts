import { agency, at, leafHash, reportId } from '../filing/examples.ts'

export const questionExample = {
  id: '0f6d1f3e-8f0a-4a39-9a55-3c7c1c5f3b10',
  organisation: agency,
  type: 'clarify_report',
  text: 'Since when is it offered?',
  basis: 'voluntary',
  at: '2026-11-25T12:00:00.000001Z',
  dueAt: '2026-12-02T12:00:00.000001Z',
  answer: null,
}

export const reportExample = {
  id: reportId,
  rev: 3,
  view: {
    reference: 'R-7K3M-Q2XA',
    externalReference: 'case 2026/4711',
    state: 'question_open',
    filedAt: at,
    leafHash,
    title: 'PMK ethyl glycidate 99 %',
    label: 'TLP:AMBER',
    questions: [questionExample],
    feedback: null,
    retracted: null,
  },
  saysNothingMore: false,
}

export const changesExample = {
  cursor: '412',
  reset: false,
  more: false,
  changes: [
    {
      id: reportId,
      rev: 3,
      reference: 'R-7K3M-Q2XA',
      externalReference: 'case 2026/4711',
      state: 'question_open',
      saysNothingMore: false,
      feedback: null,
      questionsOpen: 1,
    },
  ],
}
