import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { stateOf, type Webhook } from './webhooks-read.ts'

const looks = {
  good: 'bg-against-soft text-against',
  failing: 'bg-priority-2-soft text-priority-2',
  paused: 'bg-priority-1-soft text-priority-1',
} as const

/** How it goes in a word, what it is told of, and where something is amiss, what and what to do. */
export const WebhookState = ({ of }: { of: Webhook }) => {
  const { t } = useWords()
  const state = stateOf(of)
  const kinds = of.kinds.map(kind => t(`webhooks.kind.${kind}`)).join(', ')
  return (
    <div className="flex flex-col gap-1.5" aria-live="polite">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-ink-second">
        <span className={`rounded-[4px] px-1.5 text-small leading-5 font-strong ${looks[state]}`}>
          {t(`webhooks.state.${state}`)}
        </span>
        <span>{t('webhooks.told', { kinds })}</span>
        {of.waiting > 0 ? <span>{t('webhooks.waits', { count: of.waiting })}</span> : null}
      </p>
      {of.paused ? (
        <p className="border-l-[3px] border-l-priority-1 pl-3">
          <Time at={of.paused.at} />: {t(`webhooks.paused.${of.paused.because}`)}
        </p>
      ) : of.failingSince ? (
        <p className="border-l-[3px] border-l-priority-2 pl-3">
          {t('webhooks.failingSince')} <Time at={of.failingSince} />. {t('webhooks.failingNext')}
        </p>
      ) : null}
      {of.formerUntil ? (
        <p className="text-small text-ink-second">
          {t('webhooks.formerUntil')} <Time at={of.formerUntil} />.
        </p>
      ) : null}
    </div>
  )
}
