import { dateAsGiven, fullMoment, moment } from '@tocsin/catalogue/when'
import { useNow } from './clock.ts'
import { useWords } from './words.ts'

/** "today 09:42"; the zone and UTC on pointing at it, or reaching it by keyboard where `focusable`. */
export const Time = ({ at, focusable = false }: { at: string; focusable?: boolean }) => {
  const { language } = useWords()
  const now = useNow()
  const full = fullMoment(language, at)
  return (
    <time
      dateTime={at}
      title={full}
      role={focusable ? 'note' : undefined}
      aria-label={focusable ? full : undefined}
      tabIndex={focusable ? 0 : undefined}
      className="whitespace-nowrap"
    >
      {moment(language, at, now)}
    </time>
  )
}

/** A date no more exact than its source states it. */
export const DateAsGiven = ({ date, precision }: { date: string; precision: string }) => {
  const { language } = useWords()
  return <time dateTime={date}>{dateAsGiven(language, date, precision)}</time>
}
