import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dateAndTime } from '@tocsin/catalogue/when'
import { useNow } from '../design/clock.ts'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'

/** That signals are limited, why, and what helps; said where they are handled, not only where they are refused. */
export const ThrottleNotice = () => {
  const { t, language } = useWords()
  const now = useNow()
  const throttle = useQuery(api.reports.quality.queryOptions()).data?.throttle
  if (!throttle) return null
  const lifted = throttle.liftedUntil !== null && new Date(throttle.liftedUntil).getTime() > now.getTime()
  return (
    <p role="note" className="rounded-control bg-priority-2-soft px-2 py-1.5 text-small text-priority-2">
      {lifted
        ? t('quality.lifted', { until: dateAndTime(language, String(throttle.liftedUntil)) })
        : t('quality.throttled', { perDay: throttle.perDay })}{' '}
      <Link to="/quality" className="underline">
        {t('quality.title')}
      </Link>
    </p>
  )
}
