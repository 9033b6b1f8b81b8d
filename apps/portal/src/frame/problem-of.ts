import type { ProblemWords } from '../design/problem.tsx'
import { useWords, type WordsInUse } from '../design/words.ts'
import { refusalIn } from './refusal-in.ts'

/** Any error in the words of the reader: a refusal, a fault with its request number, or no connection. */
export const problemOf = (error: unknown, { t, refused }: WordsInUse): ProblemWords => {
  const refusal = refusalIn(error)
  if (refusal === null)
    return {
      what: t('design.problem.offline.what'),
      why: t('design.problem.offline.why'),
      next: t('design.problem.offline.next'),
      code: 'unreachable',
    }
  if (refusal.code === 'fault')
    return {
      what: t('design.problem.fault.what'),
      why: t('design.problem.fault.why'),
      next: t('design.problem.fault.next'),
      code: refusal.code,
      requestId: refusal.requestId,
    }
  return { ...refused(refusal.code, refusal.params), code: refusal.code, requestId: refusal.requestId }
}

export const useProblem = () => {
  const words = useWords()
  return (error: unknown): ProblemWords => problemOf(error, words)
}
