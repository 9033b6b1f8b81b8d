import type { AppRouter } from '@tocsin/api/trpc/router'
import type { inferRouterOutputs } from '@trpc/server'
import { useEffect, useState } from 'react'
import { Button } from '../design/button.tsx'
import { useWords } from '../design/words.ts'
import type { Judged } from './judging.ts'
import { ThrottleNotice } from './throttle-notice.tsx'
import type { SignalFilter } from './use-signals.ts'

type Props = {
  counts: inferRouterOutputs<AppRouter>['reports']['counts'] | undefined
  judged: ReadonlyMap<string, Judged>
  /** Null as long as nothing was read. */
  shown: number | null
  more: boolean
  filter: SignalFilter
  onFilter: (filter: SignalFilter) => void
  onArrange: () => void
}

const grades = ['urgent', 'review', 'clear'] as const

/** How many wait, how many go by themselves within a week, and what came in since the list was put in order. */
export const SignalsHead = ({ counts, judged, shown, more, filter, onFilter, onArrange }: Props) => {
  const { t } = useWords()
  const sent = [...judged.values()].filter(({ stands }) => stands === 'sent').length
  const whole = Object.keys(filter).length === 0 && !more
  const waiting = counts?.signals ?? 0
  const [base, setBase] = useState<number | null>(null)
  useEffect(() => {
    if (base === null && counts) setBase(counts.signals)
  }, [base, counts])
  const known = whole ? (shown ?? waiting) : (base ?? waiting)
  const arrived = shown === null ? 0 : waiting - (known - sent)
  return (
    <header className="flex flex-col gap-1.5 px-4 pt-3 pb-2">
      <div className="flex items-baseline justify-between gap-3">
        <h1 className="text-heading font-strong">{t('signals.title')}</h1>
        <span className="text-small text-ink-third">{t('signals.waiting', { count: waiting })}</span>
      </div>
      <ThrottleNotice />
      {counts && counts.lapsing > 0 ? (
        <p className="rounded-control bg-priority-3-soft px-2 py-1 text-small text-priority-3">
          {t('signals.lapsing', { count: counts.lapsing })}
        </p>
      ) : null}
      <fieldset className="flex flex-wrap gap-1">
        <legend className="sr-only">{t('signals.gradeFilter')}</legend>
        {grades.map(grade => (
          <button
            key={grade}
            type="button"
            aria-pressed={filter.grade === grade}
            onClick={() => {
              const { grade: before, ...rest } = filter
              onFilter(before === grade ? rest : { ...rest, grade })
            }}
            className="rounded-control border border-line-strong px-2 text-small leading-6 text-ink-second hover:border-ink-third aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-ink max-desk:min-h-11 max-desk:px-3"
          >
            {t(`signals.grade.${grade}`)}
          </button>
        ))}
        {arrived > 0 || sent > 0 ? (
          <span className="ml-auto">
            <Button
              look="bare"
              keys="."
              onClick={() => {
                setBase(null)
                onArrange()
              }}
            >
              {arrived > 0 ? t('signals.arrived', { count: arrived }) : t('signals.tidy')}
            </Button>
          </span>
        ) : null}
      </fieldset>
    </header>
  )
}
