import { Link } from '@tanstack/react-router'
import { type Place, places } from '@tocsin/domain/incident/queue'
import { useWords } from '../design/words.ts'
import type { IncidentRow } from './incident-row.ts'
import { rowsOf } from './places.ts'

type Props = {
  rows: readonly IncidentRow[]
  /** As the server counts, where the rows here are not all. */
  counts: Record<Place, number> | undefined
  member: string
  place: Place
}

/** The saved places, each with the number of rows behind it. */
export const PlaceLinks = ({ rows, counts, member, place }: Props) => {
  const { t, language } = useWords()
  return (
    <nav aria-label={t('queue.places')} className="shrink-0 overflow-x-auto border-b border-line">
      <ul className="-mb-px flex gap-1 px-2.5 pt-0.5">
        {places.map(name => (
          <li key={name}>
            <Link
              to="/queue"
              search={name === 'queue' ? {} : { place: name }}
              aria-current={name === place ? 'page' : undefined}
              activeOptions={{ exact: true, includeSearch: true }}
              className="flex items-baseline gap-1.5 border-b-2 border-transparent px-2 py-2 whitespace-nowrap text-ink-second hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-strong aria-[current=page]:text-ink max-desk:py-3"
            >
              {t(`queue.place.${name}`)}
              <span className="text-small font-normal text-ink-third">
                {(counts?.[name] ?? rowsOf(name, rows, member).length).toLocaleString(language)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
