import type { AppRouter } from '@tocsin/api/trpc/router'
import type { inferRouterOutputs } from '@trpc/server'

/** One row of the queue, as the server says it. */
export type IncidentRow = inferRouterOutputs<AppRouter>['incidents']['list'][number]
