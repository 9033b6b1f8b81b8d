import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { api } from './api.ts'
import type { Hint } from './live.ts'

const atMostEveryMs = 500
const resting = new Map<string, { again: boolean }>()

/**
 * The first hint counts at once, those behind it together: a file of thousands hints at the same list for each of its
 * rows, and asked for each the list never arrives.
 */
const stale = (queries: QueryClient, queryKey: QueryKey): void => {
  const name = JSON.stringify(queryKey)
  const rest = resting.get(name)
  if (rest) {
    rest.again = true
    return
  }
  void queries.invalidateQueries({ queryKey })
  const one = { again: false }
  resting.set(name, one)
  setTimeout(() => {
    resting.delete(name)
    if (one.again) stale(queries, queryKey)
  }, atMostEveryMs)
}

/** Which queries a hint makes stale. The queue holds its rows still by itself and says "3 new". */
export const markStale = (queries: QueryClient, hint: Hint): void => {
  if (hint.what === 'everything') {
    void queries.invalidateQueries()
    return
  }
  const room = hint.subject === 'incident' ? api.incidents : api.reports
  stale(queries, room.list.queryKey())
  if (hint.subject === 'incident') stale(queries, api.incidents.counts.queryKey())
  if (hint.subject === 'report') {
    stale(queries, api.reports.list.pathKey())
    stale(queries, api.reports.counts.queryKey())
  }
  if (hint.what === 'withdrawn') queries.removeQueries({ queryKey: room.read.queryKey({ id: hint.id }) })
  else void queries.invalidateQueries({ queryKey: room.read.queryKey({ id: hint.id }) })
}
