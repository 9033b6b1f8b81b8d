import { dateAndTime } from '@tocsin/catalogue/when'
import { useId, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import { ActDialog } from '../people/act-dialog.tsx'
import { DeliveryLog } from './delivery-log.tsx'
import { WebhookDialog } from './webhook-dialog.tsx'
import { WebhookState } from './webhook-state.tsx'
import { hostOf, useWebhookAct, type Webhook } from './webhooks-read.ts'

/** A secret that is shown this once, and why it came to be. */
export type Shown = { secret: string; why: string }

type Props = { of: Webhook; alone: boolean; onSecret: (shown: Shown) => void }
const nothing = () => {}

/** One address: how it goes, what can be done, and below it what was sent. */
export const WebhookCard = ({ of, alone, onSecret }: Props) => {
  const { t, language } = useWords()
  const act = useWebhookAct()
  const id = useId()
  const [open, setOpen] = useState(alone)
  const [asked, setAsked] = useState<'change' | 'rotate' | 'remove' | null>(null)
  const close = () => setAsked(null)
  const about = { webhook: of.id }
  const test = () =>
    act.run(
      () => client.webhooks.test.mutate(about),
      () => setOpen(true),
    )
  return (
    <section aria-labelledby={id} className="rounded-card border border-line bg-surface">
      <div className="flex flex-col gap-2 px-4 py-3.5">
        <h2 id={id} translate="no" className="font-mono text-small font-strong break-all">
          {of.address}
        </h2>
        <WebhookState of={of} />
        {act.problem ? <Problem problem={act.problem} /> : null}
        <div className="flex flex-wrap gap-2">
          {of.paused ? (
            <Button
              look="main"
              busy={act.busy}
              onClick={() => act.run(() => client.webhooks.resume.mutate(about), nothing)}
            >
              {t('webhooks.resume')}
            </Button>
          ) : (
            <>
              <Button busy={act.busy} onClick={test}>
                {t('webhooks.test')}
              </Button>
              <Button
                busy={act.busy}
                onClick={() => act.run(() => client.webhooks.pause.mutate(about), nothing)}
              >
                {t('webhooks.pause')}
              </Button>
            </>
          )}
          <Button onClick={() => setAsked('change')}>{t('webhooks.change')}</Button>
          <Button onClick={() => setAsked('rotate')}>{t('webhooks.rotate')}</Button>
          <Button onClick={() => setAsked('remove')}>{t('webhooks.remove')}</Button>
          <span className="flex-1" />
          <Button look="bare" aria-expanded={open} aria-controls={`${id}-log`} onClick={() => setOpen(!open)}>
            {t(open ? 'webhooks.logHide' : 'webhooks.logShow')}
          </Button>
        </div>
        {act.freshCode}
      </div>
      <div id={`${id}-log`}>{open ? <DeliveryLog of={of} /> : null}</div>
      {asked === 'change' ? <WebhookDialog of={of} onClose={close} /> : null}
      {asked === 'rotate' ? (
        <ActDialog
          title={t('webhooks.rotateTitle', { host: hostOf(of) })}
          note=""
          send={t('webhooks.rotateSend')}
          act={act}
          onClose={close}
          onSend={() =>
            act.run(
              () => client.webhooks.rotate.mutate(about),
              ({ secret, until }) => {
                close()
                onSecret({
                  secret,
                  why: t('webhooks.secret.whyRotated', { until: dateAndTime(language, until) }),
                })
              },
            )
          }
        >
          <p>{t('webhooks.rotateWhy')}</p>
        </ActDialog>
      ) : null}
      {asked === 'remove' ? (
        <ActDialog
          grave
          title={t('webhooks.removeTitle', { host: hostOf(of) })}
          note=""
          send={t('webhooks.remove')}
          act={act}
          onClose={close}
          onSend={() => act.run(() => client.webhooks.remove.mutate(about), close)}
        >
          <p>{t('webhooks.removeWhy')}</p>
        </ActDialog>
      ) : null}
    </section>
  )
}
