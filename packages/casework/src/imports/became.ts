import type { Complaint } from '@tocsin/domain/refusal'
import type { VerdictName } from '@tocsin/domain/report/verdict'
import type { Outcome } from '../filing/outcome.ts'

/** What became of one row: one of the five, with what there is to say. */
export type Became = {
  verdict: VerdictName
  report?: string
  reference?: string
  complaints?: Complaint[]
  difference?: string[]
}

/**
 * A file that comes again was looked at again, at another time: that alone makes no other filing of a row. But of a
 * signal it says something new, and `unchanged` would hide that it stays one until somebody confirms it.
 */
const sameBut = (difference: readonly string[]): boolean => difference.every(field => field === 'reviewed')

export const becameOf = (outcome: Outcome): Became => {
  switch (outcome.is) {
    case 'new': {
      const { arrivedAs, report, reference } = outcome.acceptance
      return { verdict: arrivedAs, report, reference }
    }
    case 'unchanged':
    case 'repeated':
      return { verdict: 'unchanged', report: outcome.report }
    case 'conflict':
      return sameBut(outcome.difference) && !outcome.firstLook
        ? { verdict: 'unchanged', report: outcome.report }
        : { verdict: 'conflict', report: outcome.report, difference: outcome.difference }
    case 'refused':
      return { verdict: 'refused', complaints: outcome.complaints }
  }
}
