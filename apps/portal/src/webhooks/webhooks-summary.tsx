import { Link } from '@tanstack/react-router'
import { Card } from '../design/facts.tsx'
import { useWords } from '../design/words.ts'
import { stateOf, useWebhooks } from './webhooks-read.ts'

/** Among the people: whether programs are told of what changes, and whether they hear it. */
export const WebhooksSummary = () => {
  const { t } = useWords()
  const { data } = useWebhooks()
  if (!data) return null
  const bad = data.filter(webhook => stateOf(webhook) !== 'good').length
  return (
    <Card
      title={t('webhooks.title')}
      aside={
        <Link to="/people/webhooks" className="font-strong text-accent hover:underline">
          {t('webhooks.open')}
        </Link>
      }
    >
      <p className="text-ink-second">
        {data.length === 0 ? t('webhooks.summaryNone') : t('webhooks.summary', { count: data.length })}{' '}
        {bad > 0 ? <span className="text-priority-1">{t('webhooks.summaryBad', { count: bad })}</span> : null}
      </p>
    </Card>
  )
}
