import { fullMoment, moment } from '@tocsin/catalogue/when'
import { useNow } from './clock.ts'
import { useWords } from './words.ts'

/** "today 09:42"; the zone and UTC on pointing at it, and on reaching it by keyboard where `focusable`. */
export const Time = ({ at, focusable = false }: { at: string; focusable?: boolean }) => {
  const { language } = useWords()
  const now = useNow()
  const full = fullMoment(language, at)
  const short = (
    <time dateTime={at} title={focusable ? undefined : full} className="whitespace-nowrap">
      {moment(language, at, now)}
    </time>
  )
  if (!focusable) return short
  return (
    <button type="button" className="group relative cursor-default rounded-[4px] text-left">
      {short}
      <span className="sr-only">, {full}</span>
      <span
        aria-hidden="true"
        className="absolute top-full left-0 z-20 hidden rounded-control border border-line-strong bg-surface px-2 py-1 text-small whitespace-nowrap text-ink shadow-float group-hover:block group-focus-visible:block"
      >
        {full}
      </span>
    </button>
  )
}
