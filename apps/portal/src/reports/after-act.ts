import type { Complaint } from '@tocsin/domain/refusal'
import { api, queryClient } from '../frame/api.ts'
import { refusalIn } from '../frame/refusal-in.ts'

/** What every act on a report does afterwards: what is shown of it is read anew. */
export const readAnew = (id: string): Promise<unknown> =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: api.reports.read.queryKey({ id }) }),
    queryClient.invalidateQueries({ queryKey: api.reports.list.pathKey() }),
    queryClient.invalidateQueries({ queryKey: api.reports.counts.queryKey() }),
  ])

export const complaintsIn = (error: unknown): readonly Complaint[] => refusalIn(error)?.complaints ?? []
