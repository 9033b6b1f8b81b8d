import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { AppRouter } from '@tocsin/api/trpc/router'
import type { inferRouterOutputs } from '@trpc/server'
import { useEffect } from 'react'
import { api, client } from '../frame/api.ts'

type Signals = inferRouterOutputs<AppRouter>['signals']
export type SignalRow = Signals['list']['rows'][number]
export type BatchRow = Signals['batches'][number]
export type SignalFilter = {
  grade?: 'clear' | 'review' | 'urgent'
  batch?: { origin: BatchRow['origin']; handedInBy: string; day: string }
  sample?: string
  words?: string
}

/** Pages are asked for here and nowhere else, so that nothing reads them again behind her back. */
export const signalsKey = ['signals', 'pages'] as const

const pageRows = 50
/** So many rows before the end the next page is asked for. */
const ahead = 15

/**
 * Rows stand as they were asked for: nothing is read again behind her back. What came in since is counted, and
 * comes when she asks for it.
 */
export const useSignals = (filter: SignalFilter, at: number) => {
  const list = useInfiniteQuery({
    queryKey: [...signalsKey, filter],
    queryFn: ({ pageParam, signal }) =>
      client.signals.list.query(
        { filter, limit: pageRows, ...(pageParam ? { cursor: pageParam } : {}) },
        { signal },
      ),
    initialPageParam: null as Signals['list']['next'],
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    refetchOnMount: 'always',
  })
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && at > rows.length - ahead) void fetchNextPage()
  }, [at, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage])
  const counts = useQuery(api.reports.counts.queryOptions()).data
  return { ...list, rows, counts }
}
