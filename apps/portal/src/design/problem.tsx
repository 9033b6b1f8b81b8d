import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { useWords } from './words.ts'

export type ProblemWords = {
  what: string
  why: string
  next: string
  code: string
  requestId?: string | undefined
}

type Props = { problem: ProblemWords; kept?: ReactNode; onAgain?: (() => void) | undefined }

/** What went wrong, why, what was kept, what to do, and the code to quote. Read out at once, without blame. */
export const Problem = ({ problem, kept, onAgain }: Props) => {
  const { t } = useWords()
  return (
    <div
      role="alert"
      className="flex flex-col gap-1 rounded-card border border-line-strong border-l-[3px] border-l-priority-1 bg-surface px-4 py-3"
    >
      <p className="font-strong">{problem.what}</p>
      {problem.why ? <p className="text-ink-second">{problem.why}</p> : null}
      {kept ? (
        <p>
          <span className="text-ink-second">{t('design.problem.kept')}</span> {kept}
        </p>
      ) : null}
      {problem.next ? <p>{problem.next}</p> : null}
      <div className="mt-1 flex flex-wrap items-center gap-3 text-small text-ink-third">
        {onAgain ? <Button onClick={onAgain}>{t('design.problem.again')}</Button> : null}
        <span>{t('design.problem.code', { code: problem.code })}</span>
        {problem.requestId ? (
          <span className="font-mono">{t('design.problem.request', { id: problem.requestId })}</span>
        ) : null}
      </div>
    </div>
  )
}
