import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { Problem } from '../design/problem.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { useWords } from '../design/words.ts'
import { useProblem } from '../frame/problem-of.ts'
import { RoomHead } from '../frame/room-head.tsx'
import { SecretDialog } from '../people/secret-dialog.tsx'
import { type Shown, WebhookCard } from './webhook-card.tsx'
import { WebhookDialog } from './webhook-dialog.tsx'
import { useWebhooks } from './webhooks-read.ts'

/** Where the company's programs are told of what changes; whether it arrives, and what became of each message. */
export const WebhooksRoom = () => {
  const { t } = useWords()
  const problemOf = useProblem()
  const webhooks = useWebhooks()
  const [making, setMaking] = useState(false)
  const [shown, setShown] = useState<Shown | null>(null)
  const make = (
    <Button look="main" onClick={() => setMaking(true)}>
      {t('webhooks.make')}
    </Button>
  )
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-[920px] flex-col gap-3 px-6 py-4 max-desk:px-4">
        <RoomHead
          title={t('webhooks.title')}
          note={
            <Link to="/people" className="text-accent hover:underline">
              {t('webhooks.back')}
            </Link>
          }
        />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="max-w-prose text-ink-second">{t('webhooks.why')}</p>
          {webhooks.data && webhooks.data.length > 0 ? make : null}
        </div>
        {webhooks.data?.map(webhook => (
          <WebhookCard key={webhook.id} of={webhook} alone={webhooks.data.length === 1} onSecret={setShown} />
        ))}
        {webhooks.data?.length === 0 ? (
          <div className="rounded-card border border-line bg-surface">
            <Empty title={t('webhooks.none')}>
              <p className="mb-3">{t('webhooks.noneWhy')}</p>
              {make}
            </Empty>
          </div>
        ) : null}
        {webhooks.isPending ? (
          <div className="rounded-card border border-line bg-surface">
            <SkeletonRows count={3} />
          </div>
        ) : null}
        {webhooks.error && !webhooks.data ? (
          <Problem problem={problemOf(webhooks.error)} onAgain={() => void webhooks.refetch()} />
        ) : null}
        {making ? (
          <WebhookDialog
            onClose={() => setMaking(false)}
            onMade={secret => setShown({ secret, why: t('webhooks.secret.why') })}
          />
        ) : null}
        {shown ? (
          <SecretDialog
            title={t('webhooks.secret.title')}
            why={shown.why}
            copy={t('webhooks.secret.copy')}
            secret={shown.secret}
            onClose={() => setShown(null)}
          />
        ) : null}
      </div>
    </div>
  )
}
