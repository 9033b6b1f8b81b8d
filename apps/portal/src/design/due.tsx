import { fullMoment, left } from '@tocsin/catalogue/when'
import { useNow } from './clock.ts'
import { useWords } from './words.ts'

/** Counts down on the server's clock. Colour joins the words below four hours and when it is past. */
export const Due = ({ at }: { at: string }) => {
  const { t, language } = useWords()
  const { passed, days, hours, minutes } = left(at, useNow())
  const padded = String(minutes).padStart(2, '0')
  const words = passed
    ? days > 0
      ? t('design.due.lateDays', { count: days })
      : hours > 0
        ? t('design.due.lateHours', { hours, minutes: padded })
        : t('design.due.lateMinutes', { minutes })
    : days > 0
      ? t('design.due.days', { count: days })
      : hours > 0
        ? t('design.due.hours', { hours, minutes: padded })
        : t('design.due.minutes', { minutes })
  const urgent = passed || (days === 0 && hours < 1)
  const soon = !passed && days === 0 && hours < 4
  return (
    <time
      dateTime={at}
      title={fullMoment(language, at)}
      className={`whitespace-nowrap ${urgent ? 'text-priority-1' : soon ? 'text-priority-2' : ''}`}
    >
      {words}
    </time>
  )
}
