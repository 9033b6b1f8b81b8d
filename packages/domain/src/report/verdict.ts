import type { Complaint } from '../refusal.ts'
import type { Sentence } from '../sentence.ts'
import type { SentTo } from './events.ts'

/**
 * What became of each thing that was handed in, alone, in a batch or as a row of a file. Whatever was received is
 * one of the five, and their sum is what was received.
 */
export const verdicts = ['filed', 'signal', 'unchanged', 'conflict', 'refused'] as const
export type VerdictName = (typeof verdicts)[number]

/** What was accepted, as the company is told; its signed receipt is made of it. `leafHash` is the digest: that of the event in the ledger, in hexadecimal. */
export type Acceptance = {
  report: string
  /** What it was when it arrived, whatever happened since. */
  arrivedAs: 'filed' | 'signal'
  reference: string
  at: string
  leafHash: string
  /** Null for a signal, and for everything of a test organisation. */
  sentTo: SentTo | null
  externalReference: string | null
  /** True where nothing of it reaches an officer: the organisation is one for tests. */
  test: boolean
}

export type Verdict =
  | { verdict: 'filed' | 'signal'; acceptance: Acceptance; warnings: Sentence[] }
  /** The same was handed in before: nothing new was made. */
  | { verdict: 'unchanged'; acceptance: Acceptance; warnings: Sentence[] }
  /** Another filing goes by this reference. `difference`: the fields that are not as they were. */
  | { verdict: 'conflict'; report: string; difference: string[] }
  | { verdict: 'refused'; complaints: Complaint[] }
