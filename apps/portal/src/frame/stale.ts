import type { QueryClient } from '@tanstack/react-query'
import { api } from './api.ts'
import type { Hint } from './live.ts'

/** Which queries a hint makes stale. The queue holds its rows still by itself and says "3 new". */
export const markStale = (queries: QueryClient, hint: Hint): void => {
  if (hint.what === 'everything') {
    void queries.invalidateQueries()
    return
  }
  const room = hint.subject === 'incident' ? api.incidents : api.reports
  void queries.invalidateQueries({ queryKey: room.list.queryKey() })
  if (hint.subject === 'report') {
    void queries.invalidateQueries({ queryKey: api.reports.list.pathKey() })
    void queries.invalidateQueries({ queryKey: api.reports.counts.queryKey() })
  }
  if (hint.what === 'withdrawn') queries.removeQueries({ queryKey: room.read.queryKey({ id: hint.id }) })
  else void queries.invalidateQueries({ queryKey: room.read.queryKey({ id: hint.id }) })
}
