import type { Place } from '@tocsin/domain/incident/queue'
import { useNow } from '../design/clock.ts'
import { useWords } from '../design/words.ts'
import { dueBefore, midnightAfter } from './due-today.ts'
import type { IncidentRow } from './incident-row.ts'

type Props = {
  rows: readonly IncidentRow[]
  /** As the server counts, where the rows here are not all. */
  counts: (Record<Place, number> & { due: number }) | undefined
  place: Place
  level: 'h1' | 'h2'
  /** Only what is due today is shown. */
  today: boolean
  onToday: (today: boolean) => void
}

/** How many, how many of them are due before midnight here, and in what order they stand. */
export const QueueHead = ({ rows, counts, place, level, today, onToday }: Props) => {
  const { t, language } = useWords()
  const Heading = level
  const many = counts?.[place] ?? rows.length
  const here = rows.filter(dueBefore(midnightAfter(useNow()))).length
  const count = place === 'queue' ? (counts?.due ?? here) : here
  return (
    <header className="flex items-baseline justify-between gap-3 px-4.5 pt-2 pb-1 text-small text-ink-third">
      <Heading className="sr-only">{t(`queue.place.${place}`)}</Heading>
      <span>
        {t('queue.rows', { count: many, number: many.toLocaleString(language) })}
        {count > 0 ? (
          <>
            {', '}
            <button
              type="button"
              aria-pressed={today}
              onClick={() => onToday(!today)}
              className="rounded-[4px] text-accent underline-offset-2 hover:underline aria-pressed:bg-accent-soft aria-pressed:px-1 aria-pressed:font-strong"
            >
              {t('queue.dueToday', { count })}
            </button>
          </>
        ) : null}
      </span>
      <span className="max-desk:hidden">{t('queue.order')}</span>
    </header>
  )
}
