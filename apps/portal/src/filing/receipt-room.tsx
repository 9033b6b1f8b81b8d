import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { sizeOf } from '@tocsin/catalogue/when'
import type { Sentence } from '@tocsin/domain/sentence'
import { CircleCheck } from 'lucide-react'
import { Button } from '../design/button.tsx'
import { Card, Fact, Facts } from '../design/facts.tsx'
import { Label } from '../design/label.tsx'
import { SkeletonLines } from '../design/skeleton.tsx'
import { Time } from '../design/time.tsx'
import { announce } from '../design/toast.tsx'
import { useWords } from '../design/words.ts'
import { api, queryClient } from '../frame/api.ts'
import { useNameOf, useSay } from '../frame/directory.ts'
import { RoomProblem } from '../frame/room-problem.tsx'
import { DownloadReceipt } from './download-receipt.tsx'

type JustNow = { warnings: Sentence[]; replayed: boolean }

/** What she has in her hand: when it was filed, with whom it is, and the digest that proves it. */
export const ReceiptRoom = () => {
  const { report } = useParams({ from: '/reports/$report/receipt' })
  const { t, language } = useWords()
  const say = useSay()
  const nameOf = useNameOf()
  const { data, error, refetch } = useQuery(api.reports.read.queryOptions({ id: report }))
  const signed = useQuery(api.reports.receipt.queryOptions({ id: report })).data
  const justNow = queryClient.getQueryData<JustNow>(['receipt', report])
  if (error) return <RoomProblem error={error} reset={() => void refetch()} />
  if (!data)
    return (
      <div className="mx-auto max-w-2xl p-6">
        <SkeletonLines count={6} />
      </div>
    )
  const { view } = data
  const copy = () =>
    void navigator.clipboard.writeText(view.leafHash).then(() => announce(t('filing.receipt.copied')))
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-2xl flex-col gap-4 px-6 py-8 max-desk:px-4">
        <header className="flex items-center gap-3">
          <CircleCheck size={24} aria-hidden="true" className="shrink-0 text-against" />
          <div>
            <h1 className="text-heading font-strong">
              {t('filing.receipt.title', { reference: view.reference })}
            </h1>
            <p className="wrap-anywhere text-ink-second">
              <bdi>{view.title}</bdi>
            </p>
          </div>
        </header>
        {justNow?.replayed ? <p className="text-ink-second">{t('filing.receipt.replayed')}</p> : null}
        {justNow?.warnings.map(warning => (
          <p key={warning.code} className="rounded-control bg-priority-3-soft px-3 py-2 text-priority-3">
            {say(warning)}
          </p>
        ))}
        <Card>
          <Facts>
            <Fact name={t('filing.receipt.filedAt')}>
              <Time at={view.filedAt} focusable />
            </Fact>
            <Fact name={t('filing.receipt.sentTo')}>
              {view.sentTo ? (
                <>
                  <span className="font-strong">{nameOf(view.sentTo.organisation)}</span>,{' '}
                  {say(view.sentTo.because)}
                </>
              ) : (
                t('filing.receipt.sentToNobody')
              )}
            </Fact>
            <Fact name={t('design.label')}>
              <Label label={view.label} />
            </Fact>
            <Fact name={t('filing.receipt.evidence')}>
              {view.evidence.length === 0
                ? t('filing.receipt.noEvidence')
                : view.evidence.map(({ id, sha256, sizeBytes, mediaType }) => (
                    <span key={id} className="block">
                      {mediaType}, {sizeOf(language, sizeBytes)}{' '}
                      <span className="font-mono text-small break-all text-ink-second">{sha256}</span>
                    </span>
                  ))}
            </Fact>
            <Fact name={t('filing.receipt.digest')}>
              <span className="font-mono text-[12.5px] break-all">{view.leafHash}</span>
              <span className="block text-small text-ink-third">{t('filing.receipt.digestWhy')}</span>
            </Fact>
            {signed ? (
              <Fact name={t('filing.receipt.signed')}>
                <span className="font-mono text-[12.5px] break-all">{signed.signature}</span>
                <span className="block text-small text-ink-third">
                  {t('filing.receipt.signedWhy', { keyId: signed.keyId })}
                </span>
              </Fact>
            ) : null}
          </Facts>
          <div className="mt-3 flex flex-wrap gap-2 print:hidden">
            {signed ? <DownloadReceipt receipt={signed} /> : null}
            <Button onClick={copy}>{t('filing.receipt.copy')}</Button>
            <Button onClick={() => window.print()}>{t('filing.receipt.print')}</Button>
          </div>
        </Card>
        <Card title={t('filing.receipt.next')}>
          <p>
            {t('filing.receipt.nextText')}{' '}
            {t(view.evidence.length > 0 ? 'filing.receipt.nextSealed' : 'filing.receipt.nextUnsealed')}
          </p>
        </Card>
        <p className="flex gap-4 print:hidden">
          <Link to="/reports/$report" params={{ report }} className="text-accent hover:underline">
            {t('filing.receipt.open')}
          </Link>
          <Link to="/reports/new" className="text-accent hover:underline">
            {t('filing.receipt.another')}
          </Link>
        </p>
      </div>
    </div>
  )
}
