import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reportStates } from '@tocsin/domain/report/lifecycle'
import { Empty } from '../design/empty.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { RoomHead } from '../frame/room-head.tsx'
import { RoomProblem } from '../frame/room-problem.tsx'
import { AnswerForm } from './answer-form.tsx'

/** Everything that authorities ask of this company, the one due first at the top. */
export const QuestionsRoom = () => {
  const { t } = useWords()
  const {
    data: page,
    error,
    refetch,
  } = useQuery(api.reports.list.queryOptions({ asked: true, states: [...reportStates], limit: 200 }))
  const rows = page?.rows
  const asked = rows ?? []
  const reports = useQueries({ queries: asked.map(({ id }) => api.reports.read.queryOptions({ id })) })
  const open = reports
    .flatMap(({ data }) =>
      data
        ? data.view.questions
            .filter(({ answer }) => answer === null)
            .map(question => ({ report: data, question }))
        : [],
    )
    .sort((a, b) => (a.question.dueAt < b.question.dueAt ? -1 : 1))
  const waiting = !rows || reports.some(({ isPending }) => isPending)
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto max-w-3xl px-6 py-4 max-desk:px-4">
        <RoomHead
          title={t('questions.title')}
          note={waiting ? null : t('questions.open', { count: open.length })}
        />
        {error && !rows ? <RoomProblem error={error} reset={() => void refetch()} /> : null}
        {waiting && !error ? <SkeletonRows count={3} /> : null}
        {!waiting && open.length === 0 ? (
          <Empty title={t('questions.empty')}>{t('questions.emptyWhy')}</Empty>
        ) : null}
        <ul className="mt-3 flex flex-col gap-3.5">
          {open.map(({ report, question }) => (
            <li key={question.id} className="rounded-card border border-line bg-surface px-4 py-3.5">
              <p className="mb-1.5 text-small text-ink-third">
                {t('questions.about')}{' '}
                <Link
                  to="/reports/$report"
                  params={{ report: report.id }}
                  className="text-accent hover:underline"
                >
                  {report.view.reference}, <bdi>{report.view.title}</bdi>
                </Link>
              </p>
              <AnswerForm report={report} question={question} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
