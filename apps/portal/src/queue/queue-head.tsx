import { useNow } from '../design/clock.ts'
import { useWords } from '../design/words.ts'
import type { IncidentRow } from './incident-row.ts'
import type { Place } from './places.ts'

type Props = { rows: readonly IncidentRow[]; place: Place; level: 'h1' | 'h2' }

/** How many, how many of them are due before midnight here, and in what order they stand. */
export const QueueHead = ({ rows, place, level }: Props) => {
  const { t } = useWords()
  const Heading = level
  const midnight = new Date(useNow()).setHours(24, 0, 0, 0)
  const dueToday = rows.filter(({ dueAt }) => dueAt !== null && Date.parse(dueAt) < midnight).length
  return (
    <header className="flex items-baseline justify-between gap-3 px-4.5 pt-2 pb-1 text-small text-ink-third">
      <Heading className="sr-only">{t(`queue.place.${place}`)}</Heading>
      <span>
        {t('queue.rows', { count: rows.length })}
        {dueToday > 0 ? `, ${t('queue.dueToday', { count: dueToday })}` : null}
      </span>
      <span className="max-desk:hidden">{t('queue.order')}</span>
    </header>
  )
}
