import type { ProblemWords } from '../design/problem.tsx'
import type { WordsInUse } from '../design/words.ts'
import type { Failed } from './second-factor.ts'

/** Why a password or a code was not taken, in words. */
export const codeProblem = (
  failed: Failed,
  of: 'password' | 'code',
  { t, refused }: WordsInUse,
): ProblemWords => {
  if (failed === 'wait') return { ...refused('too_many', { seconds: 60 }), code: 'too_many' }
  if (failed === 'stale') return { ...refused('fresh_code_required', {}), code: 'fresh_code_required' }
  if (failed === 'unreachable')
    return {
      what: t('design.problem.offline.what'),
      why: t('design.problem.offline.why'),
      next: t('design.problem.offline.next'),
      code: 'unreachable',
    }
  return of === 'code'
    ? { what: t('signIn.codeWrong'), why: '', next: t('signIn.codeWrongNext'), code: 'code_wrong' }
    : { what: t('secondFactor.passwordWrong'), why: '', next: '', code: 'password_wrong' }
}
