import type { Actor } from '@tocsin/domain/actor'
import { complain } from '@tocsin/domain/malformed'
import { type Refusal, refuse } from '@tocsin/domain/refusal'
import type { Filing } from '@tocsin/domain/report/filing'
import { signalsADay } from '@tocsin/domain/report/precision'
import type { Acceptance, Verdict } from '@tocsin/domain/report/verdict'
import type { Origin } from '@tocsin/domain/report/vocabulary'
import type { Sentence } from '@tocsin/domain/sentence'
import type { House } from '../house.ts'
import { fileReports } from './file-reports.ts'

export type Filed = Acceptance & {
  verdict: 'filed' | 'signal' | 'unchanged'
  warnings: Sentence[]
  replayed: boolean
}

type ToFile = { filing: Filing; origin: Origin; key: string; draft?: string | undefined }

/** One filing, its verdict said as an answer or as a refusal. */
export const fileReport = async (
  house: House,
  actor: Actor,
  { filing, origin, key, draft }: ToFile,
): Promise<Filed> => {
  const { verdicts, replayed } = await fileReports(house, actor, [{ filing, draft }], { origin, key })
  const verdict = verdicts[0]!
  if ('acceptance' in verdict) {
    const { acceptance, warnings } = verdict
    // A signal costs nobody anything, and may be set aside again: only what went to an authority was no probe.
    if (verdict.verdict === 'filed' && !replayed)
      house.probing.filed(actor.member, `${filing.listing.title}\n${filing.listing.text}`)
    return { ...acceptance, verdict: verdict.verdict, warnings, replayed }
  }
  throw refusalOf(verdict, filing)
}

const refusalOf = (verdict: Exclude<Verdict, { acceptance: Acceptance }>, filing: Filing): Refusal =>
  verdict.verdict === 'refused' && verdict.complaints.some(({ rule }) => rule === 'throttled')
    ? refuse('throttled', { perDay: signalsADay }, verdict.complaints)
    : verdict.verdict === 'refused'
      ? refuse('rule_broken', { count: verdict.complaints.length }, verdict.complaints)
      : refuse(
          'external_reference_conflict',
          { reference: filing.externalReference ?? '', report: verdict.report },
          verdict.difference.map(path => complain([path], 'differs')),
        )
