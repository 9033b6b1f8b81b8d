import { createRoute, createRouter, redirect } from '@tanstack/react-router'
import { auditRoutes } from '../audit/routes.ts'
import { benchRoutes } from '../bench/routes.ts'
import { erasureRoutes } from '../erasures/routes.ts'
import { fileRoutes } from '../files/routes.ts'
import { filingRoutes } from '../filing/routes.ts'
import { peopleRoutes } from '../people/routes.ts'
import { qualityRoutes } from '../quality/routes.ts'
import { questionRoutes } from '../questions/routes.ts'
import { queueRoutes } from '../queue/routes.ts'
import { reportRoutes } from '../reports/routes.ts'
import { signalRoutes } from '../signals/routes.ts'
import { webhookRoutes } from '../webhooks/routes.ts'
import { api, queryClient } from './api.ts'
import { firstPlaceOf } from './places.ts'
import { RoomProblem } from './room-problem.tsx'
import { root } from './root.ts'

/** The first place of this member: where work waits. Decided on the way, so that no later answer repeats it. */
const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: (): void => {
    const to = firstPlaceOf(queryClient.getQueryData(api.session.me.queryKey())?.duties ?? [])
    if (to) throw redirect({ to })
  },
})

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    ...benchRoutes,
    ...fileRoutes,
    ...filingRoutes,
    ...reportRoutes,
    ...questionRoutes,
    ...signalRoutes,
    ...qualityRoutes,
    ...queueRoutes,
    ...auditRoutes,
    ...erasureRoutes,
    ...peopleRoutes,
    ...webhookRoutes,
  ]),
  defaultErrorComponent: RoomProblem,
  scrollRestoration: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
