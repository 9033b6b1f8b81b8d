import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Card } from '../design/facts.tsx'
import { Label } from '../design/label.tsx'
import { SkeletonLines } from '../design/skeleton.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { Columns } from '../frame/columns.tsx'
import { useNameOf, useSay } from '../frame/directory.ts'
import { useMyDuty } from '../frame/me.ts'
import { RoomProblem } from '../frame/room-problem.tsx'
import { useKeys } from '../frame/use-keys.ts'
import { SellerNoticeLine } from '../listing/seller-notice-line.tsx'
import { AnswerForm } from '../questions/answer-form.tsx'
import { CorrectDialog } from './correct-dialog.tsx'
import { ReportFacts } from './report-facts.tsx'
import { ReportHistory } from './report-history.tsx'
import { RetractDialog } from './retract-dialog.tsx'
import { Revisions } from './revisions.tsx'
import { SellerNoticeDialog } from './seller-notice-dialog.tsx'

const changeable = new Set(['filed', 'in_progress', 'question_open'])

/** One report as its company knows it: what became of it, what is asked, what was sent; and what she may still do. */
export const ReportRoom = () => {
  const { report: id } = useParams({ from: '/reports/$report' })
  const { t, word } = useWords()
  const say = useSay()
  const nameOf = useNameOf()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(api.reports.read.queryOptions({ id }))
  const mayReport = useMyDuty('report')
  const [open, setOpen] = useState<'correct' | 'retract' | 'notice' | null>(null)
  useKeys([{ keys: 'U', words: t('design.back'), run: () => void navigate({ to: '/reports' }) }])
  if (error && !data) return <RoomProblem error={error} reset={() => void refetch()} />
  if (!data)
    return (
      <div className="max-w-2xl p-6">
        <SkeletonLines count={8} />
      </div>
    )
  const { view, saysNothingMore } = data
  const mayChange = mayReport && changeable.has(view.state)
  const main = (
    <div className="flex flex-col gap-3.5 px-6 py-4 max-desk:px-4">
      <div className="flex flex-wrap items-center gap-2">
        <Label label={view.label} />
        <StateMark state={view.state} />
        <span className="text-small text-ink-third">{view.reference}</span>
        <span className="ml-auto flex gap-2">
          {mayChange ? (
            <Button onClick={() => setOpen('correct')}>{t('reports.correct.button')}</Button>
          ) : null}
          {mayChange ? (
            <Button onClick={() => setOpen('retract')}>{t('reports.retract.button')}</Button>
          ) : null}
        </span>
      </div>
      <header>
        <h1 className="text-heading font-strong wrap-anywhere">
          <bdi>{view.title}</bdi>
        </h1>
        <p className="text-ink-second">
          {saysNothingMore ? t('reports.neutral') : t(`reports.state.${view.state}`)}{' '}
          {view.sentTo ? (
            <>
              {t('reports.sentTo', { name: nameOf(view.sentTo.organisation) })} {say(view.sentTo.because)},{' '}
            </>
          ) : null}
          <Time at={view.filedAt} focusable />.{' '}
          <Link to="/reports/$report/receipt" params={{ report: id }} className="text-accent hover:underline">
            {t('reports.receipt')}
          </Link>
        </p>
      </header>
      {view.state === 'lapsed' ? null : (
        <Card
          title={t('sellerNotice.title')}
          aside={
            mayReport ? (
              <Button look="bare" onClick={() => setOpen('notice')}>
                {t('sellerNotice.change')}
              </Button>
            ) : null
          }
        >
          <SellerNoticeLine set={view.sellerNotices} />
        </Card>
      )}
      {view.feedback ? (
        <Card title={t('reports.feedback')} aside={<Time at={view.feedback.at} />}>
          <p className="font-strong">{word('feedback', view.feedback.code)}</p>
          {view.feedback.text ? (
            <p className="whitespace-pre-wrap">
              <bdi>{view.feedback.text}</bdi>
            </p>
          ) : null}
        </Card>
      ) : null}
      {view.retracted ? (
        <Card title={word('state', 'retracted')} aside={<Time at={view.retracted.at} />}>
          <p className="whitespace-pre-wrap">
            <bdi>{view.retracted.reason ?? t('reports.erased')}</bdi>
          </p>
        </Card>
      ) : null}
      {view.questions.length > 0 ? (
        <Card title={t('reports.questions')}>
          <ul className="flex flex-col divide-y divide-line">
            {view.questions.toReversed().map(question => (
              <li key={question.id} className="py-3 first:pt-0 last:pb-0">
                <AnswerForm report={{ id, rev: data.rev, view }} question={question} />
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      <Revisions view={view} />
      <ReportHistory history={view.history} />
    </div>
  )
  return (
    <>
      <Columns
        mainLabel={t('filing.form')}
        asideLabel={t('reports.facts')}
        main={main}
        aside={<ReportFacts view={view} />}
      />
      {open === 'correct' ? (
        <CorrectDialog id={id} rev={data.rev} view={view} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'notice' ? <SellerNoticeDialog id={id} rev={data.rev} onClose={() => setOpen(null)} /> : null}
      {open === 'retract' ? <RetractDialog id={id} rev={data.rev} onClose={() => setOpen(null)} /> : null}
    </>
  )
}
