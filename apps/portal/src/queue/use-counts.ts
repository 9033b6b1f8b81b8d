import { useQuery } from '@tanstack/react-query'
import { queuePage } from '@tocsin/domain/incident/queue'
import { useNow } from '../design/clock.ts'
import { api } from '../frame/api.ts'
import { midnightAfter } from './due-today.ts'
import type { IncidentRow } from './incident-row.ts'

/** Whether there may be more than what one answer holds. */
export const isLong = (rows: readonly IncidentRow[]): boolean => rows.length >= queuePage

/** How much stands in each place, as the server counts it: asked for only where the rows here are not all. */
export const useCounts = (rows: readonly IncidentRow[] | undefined) => {
  const before = new Date(midnightAfter(useNow())).toISOString()
  const enabled = rows !== undefined && isLong(rows)
  const { data } = useQuery({ ...api.incidents.counts.queryOptions({ before }), enabled })
  return enabled ? data : undefined
}
