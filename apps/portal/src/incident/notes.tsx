import type { IncidentView } from '@tocsin/domain/incident/view'
import { Card } from '../design/facts.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'

/** Our own agency's alone; they stay when what they are about is recalled. */
export const Notes = ({ view: { notes } }: { view: IncidentView }) => {
  const { t } = useWords()
  if (notes.length === 0) return null
  return (
    <Card title={t('incidentRoom.notes.heading')}>
      <ul className="flex flex-col divide-y divide-line">
        {notes.toReversed().map(({ id, text, at }) => (
          <li
            key={id}
            className="grid grid-cols-[104px_minmax(0,1fr)] gap-3 py-2 first:pt-0 last:pb-0 max-desk:grid-cols-1 max-desk:gap-0"
          >
            <span className="text-small leading-5 text-ink-third">
              <Time at={at} />
            </span>
            <p className="whitespace-pre-wrap">{text ?? t('incidentRoom.notes.erased')}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
