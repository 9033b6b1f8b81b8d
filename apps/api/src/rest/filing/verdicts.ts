import { receiptOf } from '@tocsin/casework/filing/read-receipt'
import type { Language } from '@tocsin/catalogue/languages'
import { sentence } from '@tocsin/catalogue/sentence'
import type { Actor } from '@tocsin/domain/actor'
import { type Verdict, verdicts } from '@tocsin/domain/report/verdict'
import type { World } from '../../world.ts'

/** How many reports there are more, of what was handed in. */
export const madeOf = (said: readonly Verdict[]): number =>
  said.filter(({ verdict }) => verdict === 'filed' || verdict === 'signal').length

export const countsOf = (said: readonly Verdict[]): Record<Verdict['verdict'], number> => {
  const counts = Object.fromEntries(verdicts.map(name => [name, 0])) as Record<Verdict['verdict'], number>
  for (const { verdict } of said) counts[verdict] += 1
  return counts
}

/** A verdict as it is answered, with the signed paper where there is a report. */
export const itemOf = ({ house }: World, actor: Actor, language: Language, verdict: Verdict) => {
  if (verdict.verdict === 'conflict') return verdict
  if (verdict.verdict === 'refused') {
    const complaints = verdict.complaints.map(one => ({ ...one, words: sentence(language, one.sentence) }))
    return { verdict: verdict.verdict, complaints }
  }
  const { acceptance, warnings } = verdict
  return {
    verdict: verdict.verdict,
    ...acceptance,
    warnings,
    receipt: receiptOf(house, actor, acceptance),
  }
}
