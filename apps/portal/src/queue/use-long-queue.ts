import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Place, queueMost, queuePage } from '@tocsin/domain/incident/queue'
import { useCallback, useState } from 'react'
import { api } from '../frame/api.ts'
import type { IncidentRow } from './incident-row.ts'
import { rowsOf } from './places.ts'
import { isLong, useCounts } from './use-counts.ts'

/** As many as may be asked after at once. */
const askedMost = 100

/**
 * A place of a queue that may be longer than one answer. What fits into one is read once for all places, as `rows`;
 * beyond it each place is read for itself, a page further whenever its end comes near, or as far as it goes.
 */
export const useLongQueue = (rows: readonly IncidentRow[], place: Place, member: string) => {
  const [limit, reach] = useState(queuePage)
  const long = isLong(rows)
  const counts = useCounts(rows)
  const first = place === 'queue' && limit === queuePage
  const placed = useQuery({
    ...api.incidents.list.queryOptions({ place, limit }),
    enabled: long && !first,
    placeholderData: keepPreviousData,
  })
  const here = (long && !first && placed.data) || rowsOf(place, rows, member)
  const total = counts?.[place]
  const cut = long && (total === undefined || total > here.length)
  const reading = long && !first && placed.isFetching && (placed.isPlaceholderData || !placed.data)
  const more = useCallback(() => reach(now => Math.min(queueMost, now + queuePage)), [])
  return {
    here,
    counts,
    cut,
    reading,
    /** A page more; nothing where all is here, on its way, or as far as it goes. */
    more: cut && limit < queueMost && !reading ? more : null,
    all: useCallback(() => reach(queueMost), []),
  }
}

/**
 * What was shown and stands in no list any more, because it closed or was pushed over the end: asked after by its id.
 * Where all rows are here, that a row is missing says that it was withdrawn; else only this answer does.
 */
export const useMissing = (order: readonly string[], known: readonly IncidentRow[], long: boolean) => {
  const there = new Set(known.map(({ id }) => id))
  const missing = long ? order.filter(id => !there.has(id)).slice(0, askedMost) : []
  const { data, isPlaceholderData } = useQuery({
    ...api.incidents.list.queryOptions({ ids: missing }),
    enabled: missing.length > 0,
    placeholderData: keepPreviousData,
  })
  const asked = new Set(data && !isPlaceholderData ? missing : [])
  return { found: data ?? [], isWithdrawn: (id: string) => !long || asked.has(id) }
}
