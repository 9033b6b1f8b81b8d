/** Who may meet a word, by the person's name in the test world. Whoever is not named may not, anywhere. */
const company = ['moderator'] as const
const given = ['german', 'dutch', 'portuguese'] as const
const everybodyInIt = [...company, ...given, 'auditor'] as const

/**
 * One word for each restricted field, and who may read it: written from the policy (architecture 5 and 7), not
 * from what the program does. Identities are read by the lead alone, who opened them; the auditor never reads
 * one, nor the bytes or the name of a file.
 */
export const audiences = {
  title: everybodyInIt,
  text: everybodyInIt,
  host: everybodyInIt,
  reference: everybodyInIt,
  platform: everybodyInIt,
  price: everybodyInIt,
  quantity: everybodyInIt,
  substance: everybodyInIt,
  particulars: everybodyInIt,
  'particulars-handle': ['german'],
  reason: everybodyInIt,
  // That there is no file would tell whether there is one.
  'no-capture': [...company, 'german', 'auditor'],
  correction: everybodyInIt,
  url: ['german'],
  name: ['german'],
  handle: ['german'],
  'closed-bytes': [...company, 'german'],
  'closed-name': [...company, 'german'],
  'open-bytes': [...company, ...given],
  'open-name': [...company, ...given],
  'open-basis': [...company, 'auditor'],
  external: [...company, 'auditor'],
  reviewer: [...company, 'auditor'],
  draft: company,
  'file-name': company,
  'file-row': company,
  purpose: ['german', 'dutch', 'auditor'],
  'share-basis': ['auditor'],
  'german-note': ['german', 'auditor'],
  'german-case': ['german', 'auditor'],
  'german-comment': ['german', 'auditor'],
  'german-question': [...company, 'german', 'auditor'],
  'german-answer': [...company, 'german', 'auditor'],
  dismissal: ['german', 'auditor'],
  reopening: ['german', 'auditor'],
  curiosity: ['german', 'auditor'],
  'dutch-note': ['dutch', 'auditor'],
  'dutch-case': ['dutch', 'auditor'],
  'dutch-comment': ['dutch', 'auditor'],
  'dutch-question': [...company, 'dutch', 'auditor'],
  'dutch-answer': [...company, 'dutch', 'auditor'],
  'erasure-basis': [],
} as const satisfies Record<string, readonly string[]>
export type Field = keyof typeof audiences

export const fields = Object.keys(audiences) as Field[]

/** The word that stands in a field, and nowhere else in the world. */
export const word = (field: Field): string => `canary-${field}-canary`.replaceAll('-', '')
