import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { AppRouter } from '@tocsin/api/trpc/router'
import type { ReportState } from '@tocsin/domain/report/lifecycle'
import type { inferRouterOutputs } from '@trpc/server'
import type { ReactNode } from 'react'
import { Card, Fact, Facts } from '../design/facts.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { RoomHead } from '../frame/room-head.tsx'
import { RoomProblem } from '../frame/room-problem.tsx'
import { Bars } from './bars.tsx'
import { Throttle } from './throttle.tsx'

type Quality = inferRouterOutputs<AppRouter>['reports']['quality']

/**
 * How good one's own reports are: what was taken and what was not, by which rule, how fast questions were answered,
 * and how many held. Whoever minds the pipeline wants to see what to mend; what annoys is a figure without its rows.
 */
export const QualityRoom = () => {
  const { t } = useWords()
  const { data, error, refetch } = useQuery(api.reports.quality.queryOptions())
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-[920px] flex-col gap-3 px-6 py-4 max-desk:px-4">
        <RoomHead title={t('quality.title')} note={data ? t('quality.period', { count: data.days }) : null} />
        {data ? (
          <Inside quality={data} />
        ) : error ? (
          <RoomProblem error={error} reset={() => void refetch()} />
        ) : (
          <SkeletonRows count={6} />
        )}
      </div>
    </div>
  )
}

const Inside = ({ quality }: { quality: Quality }) => {
  const { t, language } = useWords()
  const { came, byRule, answers, precision, throttle } = quality
  const hours = (value: number) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', maximumFractionDigits: 1 }).format(value)
  const rows = (to: '/reports' | '/signals' | '/questions', value: number, state?: ReportState): ReactNode =>
    value > 0 ? (
      <Link to={to} search={state ? { state } : {}} className="text-accent hover:underline">
        {value}
      </Link>
    ) : (
      value
    )
  return (
    <>
      {throttle ? <Throttle throttle={throttle} /> : null}
      <Card title={t('quality.precision')}>
        <p className="text-heading font-strong">
          {precision.percent === null
            ? t('quality.notYet', { from: precision.from, judged: precision.judged })
            : t('quality.held', { percent: precision.percent, judged: precision.judged })}
        </p>
        <p className="mt-1 max-w-prose text-ink-second">{t('quality.precisionWhy')}</p>
        {precision.measuredAt ? (
          <p className="mt-1 text-small text-ink-third">
            {t('quality.measured')} <Time at={new Date(precision.measuredAt).toISOString()} />
          </p>
        ) : null}
      </Card>
      <Card title={t('quality.came')}>
        <Bars
          caption={t('quality.came')}
          head={[t('quality.what'), t('quality.count')]}
          bars={[
            { key: 'filed', name: t('quality.filed'), value: came.filed, to: rows('/reports', came.filed) },
            {
              key: 'confirmed',
              name: t('quality.confirmed'),
              value: came.confirmed,
              to: rows('/reports', came.confirmed),
            },
            {
              key: 'waiting',
              name: t('quality.waiting'),
              value: came.waiting,
              to: rows('/signals', came.waiting),
            },
            {
              key: 'setAside',
              name: t('quality.setAside'),
              value: came.setAside,
              to: rows('/reports', came.setAside, 'set_aside'),
            },
            {
              key: 'lapsed',
              name: t('quality.lapsed'),
              value: came.lapsed,
              to: rows('/reports', came.lapsed, 'lapsed'),
            },
            {
              key: 'retracted',
              name: t('quality.retracted'),
              value: came.retracted,
              to: rows('/reports', came.retracted, 'retracted'),
            },
            { key: 'unchanged', name: t('quality.unchanged'), value: quality.unchanged },
            { key: 'conflict', name: t('quality.conflict'), value: quality.conflict },
            { key: 'refused', name: t('quality.refused'), value: quality.refused },
          ]}
        />
      </Card>
      <Card title={t('quality.byRule')}>
        {byRule.length === 0 ? (
          <p className="text-ink-second">{t('quality.noneRefused')}</p>
        ) : (
          <Bars
            caption={t('quality.byRule')}
            head={[t('quality.rule'), t('quality.count')]}
            bars={byRule.map(({ rule, count }) => ({
              key: rule,
              name: <RuleName rule={rule} />,
              value: count,
            }))}
          />
        )}
      </Card>
      <Card title={t('quality.answers')}>
        <Facts>
          <Fact name={t('quality.median')}>
            {answers.medianHours === null
              ? t('quality.noAnswers')
              : answers.medianHours < 1
                ? t('quality.underAnHour')
                : hours(answers.medianHours)}
          </Fact>
          <Fact name={t('quality.given')}>{answers.given}</Fact>
          <Fact name={t('quality.late')}>{answers.late}</Fact>
          <Fact name={t('quality.open')}>{rows('/questions', answers.open)}</Fact>
          <Fact name={t('quality.overdue')}>{rows('/questions', answers.overdue)}</Fact>
        </Facts>
      </Card>
    </>
  )
}

/** A rule by its number and in its own words. */
const RuleName = ({ rule }: { rule: string }) => {
  const { word } = useWords()
  const words = word('rule', rule)
  return (
    <>
      <span className="font-mono text-small">{rule}</span>{' '}
      {words === rule ? null : <span className="text-ink-second">{words}</span>}
    </>
  )
}
