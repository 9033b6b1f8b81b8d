import type { Complaint } from '@tocsin/domain/refusal'
import type { Filing } from '@tocsin/domain/report/filing'
import type { Acceptance } from '@tocsin/domain/report/verdict'

/** Something that was handed in. What is not well formed comes as its complaints, and has its verdict like the rest. */
export type HandedIn = { filing: Filing; draft?: string | undefined } | { complaints: Complaint[] }

/** What became of an item, before its acceptance is read. */
export type Outcome =
  | { is: 'new'; report: string; acceptance: Acceptance }
  | { is: 'unchanged'; report: string }
  /** `firstLook`: nobody had looked at what is here, and now somebody has. */
  | { is: 'conflict'; report: string; difference: string[]; firstLook: boolean }
  | { is: 'refused'; complaints: Complaint[] }
  /** Written when the same request came the first time. */
  | { is: 'repeated'; report: string }
