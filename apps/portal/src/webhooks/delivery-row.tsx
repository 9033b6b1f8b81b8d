import { Link } from '@tanstack/react-router'
import { Button } from '../design/button.tsx'
import { Problem } from '../design/problem.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import { type Delivery, useWebhookAct } from './webhooks-read.ts'

type Props = { of: Delivery; paused: boolean }

/** One message: what it is about, what became of it, every try, and the way to send it once more. */
export const DeliveryRow = ({ of, paused }: Props) => {
  const { t, word } = useWords()
  const act = useWebhookAct()
  const last = of.attempts[0]
  const tries = last?.n ?? 0
  return (
    <li className="flex flex-col gap-1 border-b border-line px-4 py-2 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="min-w-52 flex-1">
          <span className="text-ink-third">
            <Time at={of.at} />
          </span>{' '}
          <span className="font-strong">{word('webhooks.type', of.type)}</span>
          {of.m === null ? null : (
            <>
              {' · '}
              <Link
                to="/reports/$report"
                params={{ report: of.subject }}
                className="text-accent hover:underline"
              >
                {t('webhooks.report')}
              </Link>
            </>
          )}
          <span className="block text-small text-ink-second">
            <Outcome of={of} paused={paused} />
            {last?.fault ? ` · ${word('webhooks.fault', last.fault)}` : ''}
          </span>
        </span>
        <Button
          busy={act.busy}
          disabled={paused}
          onClick={() =>
            act.run(
              () => client.webhooks.sendAgain.mutate({ delivery: of.id }),
              () => {},
            )
          }
        >
          {t('webhooks.sendAgain')}
        </Button>
      </div>
      {act.problem ? <Problem problem={act.problem} /> : null}
      {act.freshCode}
      <details className="text-small">
        <summary className="w-fit cursor-pointer rounded-control text-ink-third max-desk:py-2">
          {tries === 0 ? t('webhooks.tryNone') : t('webhooks.tries', { count: tries })} ·{' '}
          <span translate="no" className="font-mono break-all">
            {of.message}
          </span>
        </summary>
        <ol className="flex flex-col gap-0.5 py-1 pl-4">
          {of.attempts.map(attempt => (
            <li key={attempt.n} className="text-ink-second tabular-nums">
              {attempt.n}. <Time at={attempt.at} /> ·{' '}
              {[
                attempt.status === null ? null : t('webhooks.status', { status: attempt.status }),
                t('webhooks.took', { ms: attempt.tookMs }),
                attempt.askedBy ? t('webhooks.byHand') : null,
                attempt.fault ? word('webhooks.fault', attempt.fault) : t('webhooks.arrived'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ol>
      </details>
    </li>
  )
}

const Outcome = ({ of, paused }: Props) => {
  const { t } = useWords()
  return (
    <>
      <span className={of.outcome === 'given_up' ? 'text-priority-1' : undefined}>
        {t(`webhooks.outcome.${of.outcome}`)}
      </span>
      {of.nextAt && paused ? `, ${t('webhooks.nextResumed')}` : null}
      {of.nextAt && !paused ? (
        <>
          , {t('webhooks.next')} <Time at={of.nextAt} />
        </>
      ) : null}
    </>
  )
}
