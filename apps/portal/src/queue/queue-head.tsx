import { useNow } from '../design/clock.ts'
import { useWords } from '../design/words.ts'
import type { IncidentRow } from './incident-row.ts'
import type { Place } from './places.ts'

/** How many, how many of them are due before midnight here, and in what order they stand. */
export const QueueHead = ({ rows, place }: { rows: readonly IncidentRow[]; place: Place }) => {
  const { t } = useWords()
  const midnight = new Date(useNow()).setHours(24, 0, 0, 0)
  const dueToday = rows.filter(({ dueAt }) => dueAt !== null && Date.parse(dueAt) < midnight).length
  return (
    <header className="flex items-baseline justify-between gap-3 px-4.5 pt-2 pb-1 text-small text-ink-third">
      <h2 className="sr-only">{t(`queue.place.${place}`)}</h2>
      <span>
        {t('queue.rows', { count: rows.length })}
        {dueToday > 0 ? `, ${t('queue.dueToday', { count: dueToday })}` : null}
      </span>
      <span className="max-desk:hidden">{t('queue.order')}</span>
    </header>
  )
}
