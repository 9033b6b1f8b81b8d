import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ProblemWords } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { useProblem } from '../frame/problem-of.ts'
import { refusalIn } from '../frame/refusal-in.ts'
import { FreshCode } from '../sign-in/fresh-code.tsx'

export type PeopleAct = {
  run: <T>(act: () => Promise<T>, done: (result: T) => void) => void
  busy: boolean
  problem: ProblemWords | null
  /** What is wrong with a field, by its path; of one that is empty, that it is needed. */
  complaint: (path: string, given?: string) => string | undefined
  /** Stands wherever the act does: it asks for a code of now, and goes on with what was asked. */
  freshCode: ReactNode
}

/** Lets in or shuts out: asks for a fresh code where the server does, and reads the room again afterwards. */
export const usePeopleAct = (stale: QueryKey = api.people.read.queryKey()): PeopleAct => {
  const { t } = useWords()
  const problemOf = useProblem()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<unknown>(null)
  const [again, setAgain] = useState<{ run: () => void } | null>(null)
  const run: PeopleAct['run'] = (act, done) => {
    setBusy(true)
    setFailed(null)
    act()
      .then(async result => {
        await queries.invalidateQueries({ queryKey: stale })
        done(result)
      })
      .catch(error => {
        if (refusalIn(error)?.code === 'fresh_code_required') setAgain({ run: () => run(act, done) })
        else setFailed(error)
      })
      .finally(() => setBusy(false))
  }
  const goOn = () => {
    setAgain(null)
    again?.run()
  }
  const refusal = failed === null ? null : refusalIn(failed)
  const problem =
    failed === null
      ? null
      : refusal?.code === 'second_factor_required'
        ? { what: t('people.needsFactor'), why: '', next: '', code: refusal.code }
        : problemOf(failed)
  return {
    run,
    busy,
    problem,
    complaint: (path, given) => {
      const found = refusal?.complaints.find(complaint => complaint.path.endsWith(path))
      return found && given?.trim() === '' ? t('required') : found?.words
    },
    freshCode: <FreshCode open={again !== null} onShown={goOn} onClose={() => setAgain(null)} />,
  }
}
