import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { DrawDialog } from './draw-dialog.tsx'
import { SamplePanel } from './sample-panel.tsx'
import type { BatchRow, SignalFilter } from './use-signals.ts'

type Props = { filter: SignalFilter; onFilter: (filter: SignalFilter) => void }

const keyOf = ({ origin, handedInBy, day }: Pick<BatchRow, 'origin' | 'handedInBy' | 'day'>) =>
  `${origin} ${handedInBy} ${day}`

/** One import, or one day of an integration, by itself; and what a sample of it says of the rest. */
export const Batches = ({ filter, onFilter }: Props) => {
  const { t, language } = useWords()
  const [drawing, draw] = useState(false)
  const { data: batches } = useQuery(api.signals.batches.queryOptions())
  if (!batches || (batches.length === 0 && !filter.batch)) return null
  const wanted = filter.batch && keyOf(filter.batch)
  const chosen = batches.find(batch => keyOf(batch) === wanted)
  const words = (batch: BatchRow) =>
    t('signals.batch', {
      how: t(`signals.origin.${batch.origin}`),
      name: batch.name ?? '',
      day: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
        new Date(`${batch.day}T12:00:00Z`),
      ),
      count: batch.waiting,
    })
  const { batch: _, sample: __, ...rest } = filter
  return (
    <div className="flex flex-col gap-2 px-3.5 pb-1">
      <select
        aria-label={t('signals.batches')}
        value={wanted ?? ''}
        onChange={event => {
          const batch = batches.find(one => keyOf(one) === event.target.value)
          if (!batch) return onFilter(rest)
          const { origin, handedInBy, day } = batch
          onFilter({ ...rest, batch: { origin, handedInBy, day } })
        }}
        className="h-7 w-full min-w-0 rounded-control border border-line-strong bg-surface px-2 text-work max-desk:h-11"
      >
        <option value="">{t('signals.allBatches')}</option>
        {batches.map(batch => (
          <option key={keyOf(batch)} value={keyOf(batch)}>
            {words(batch)}
          </option>
        ))}
      </select>
      {chosen?.sample ? (
        <SamplePanel
          sample={chosen.sample}
          onlyDrawn={filter.sample === chosen.sample.id}
          onDrawn={sample => onFilter(sample ? { batch: filter.batch!, sample } : { batch: filter.batch! })}
        />
      ) : chosen && chosen.waiting > 1 ? (
        <div>
          <Button onClick={() => draw(true)}>{t('signals.sample.draw')}</Button>
        </div>
      ) : null}
      {drawing && chosen ? (
        <DrawDialog
          batch={chosen}
          onDrawn={sample => {
            draw(false)
            onFilter({ batch: filter.batch!, sample })
          }}
          onClose={() => draw(false)}
        />
      ) : null}
    </div>
  )
}
