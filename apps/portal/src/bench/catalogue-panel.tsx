import { numberOf } from '@tocsin/catalogue/when'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { useMyDuty } from '../frame/me.ts'
import { useProblem } from '../frame/problem-of.ts'
import { BudgetDialog } from './budget-dialog.tsx'
import { alertsIn10000, type Found } from './rank.ts'
import { Shortlist } from './shortlist.tsx'
import type { CatalogueInUse, Run } from './use-catalogue.ts'

type Props = {
  catalogue: CatalogueInUse
  open: number | null
  onOpen: (row: Found) => void
  onReport: (row: Found) => void
}

/** A catalogue under way: how far it is, what stands above clear so far, and what can be done with it. */
export const CataloguePanel = ({ catalogue, open, onOpen, onReport }: Props) => {
  const { t, language } = useWords()
  const problem = useProblem()
  const administers = useMyDuty('administer')
  const [setting, set] = useState(false)
  const run = catalogue.run
  if (!run) return null
  const total = run.catalogue?.rows.length ?? 0
  const above = run.found.filter(({ grade }) => grade !== 'clear').length
  const number = (value: number) => numberOf(language, value)
  return (
    <section
      aria-label={t('bench.catalogue.title')}
      className="overflow-hidden rounded-card border border-line bg-surface"
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line px-3.5 py-2">
        <h2 className="min-w-0 truncate font-strong">
          <bdi>{run.name}</bdi>
        </h2>
        <p role="status" className="grow text-small text-ink-second">
          <Progress run={run} />
        </p>
        {run.state === 'screening' || run.state === 'waiting' ? (
          <Button onClick={catalogue.stop}>{t('bench.catalogue.stop')}</Button>
        ) : null}
        {run.state === 'stopped' ? (
          <Button onClick={catalogue.goOn}>{t('bench.catalogue.goOn')}</Button>
        ) : null}
        {run.state === 'done' && administers ? (
          <Button onClick={() => set(true)}>{t('bench.budget.set')}</Button>
        ) : null}
        <Button onClick={catalogue.close}>{t('bench.catalogue.close')}</Button>
      </header>
      {total > 0 && run.done < total ? (
        <progress
          aria-label={t('bench.catalogue.title')}
          max={total}
          value={run.done}
          className="block h-1 w-full accent-accent"
        />
      ) : null}
      {run.fault ? (
        <p role="alert" className="px-3.5 py-3 text-priority-1">
          {t(run.fault as 'bench.file.noText', { line: '' })}
        </p>
      ) : null}
      {run.error ? (
        <div className="p-3">
          <Problem problem={problem(run.error)} kept={t('bench.catalogue.kept')} onAgain={catalogue.goOn} />
        </div>
      ) : null}
      {run.catalogue ? (
        <p className="border-b border-line px-3.5 py-2 text-small text-ink-third">
          {run.done > 0
            ? t('bench.catalogue.found', {
                found: number(above),
                done: number(run.done),
                rate: number(alertsIn10000(above, run.done)),
              })
            : ''}{' '}
          {t('bench.catalogue.columns', {
            title: run.catalogue.columns.title ?? '–',
            text: run.catalogue.columns.text ?? '–',
          })}{' '}
          {run.catalogue.unreadable > 0
            ? t('bench.catalogue.unreadable', { count: run.catalogue.unreadable })
            : ''}{' '}
          {run.catalogue.cut ? t('bench.catalogue.cut', { most: number(total) }) : ''}
        </p>
      ) : null}
      <Shortlist run={run} open={open} onOpen={onOpen} onReport={onReport} />
      {setting ? <BudgetDialog scores={catalogue.scores()} onClose={() => set(false)} /> : null}
    </section>
  )
}

const Progress = ({ run }: { run: Run }) => {
  const { t, language } = useWords()
  if (run.state === 'reading') return t('bench.catalogue.reading')
  if (run.state === 'waiting') return t('bench.catalogue.waiting', { seconds: run.wait })
  if (run.state === 'refused') return t('bench.catalogue.refused')
  const total = run.catalogue?.rows.length ?? 0
  const far = t('bench.catalogue.far', {
    done: numberOf(language, run.done),
    total: numberOf(language, total),
  })
  if (run.state === 'done')
    return t('bench.catalogue.done', { count: total, total: numberOf(language, total) })
  if (run.state === 'stopped') return `${t('bench.catalogue.stopped')} ${far}`
  return run.left === null ? far : `${far} ${t('bench.catalogue.left', { seconds: run.left })}`
}
