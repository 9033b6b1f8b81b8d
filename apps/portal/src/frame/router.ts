import { createRoute, createRouter } from '@tanstack/react-router'
import { auditRoutes } from '../audit/routes.ts'
import { benchRoutes } from '../bench/routes.ts'
import { fileRoutes } from '../files/routes.ts'
import { filingRoutes } from '../filing/routes.ts'
import { peopleRoutes } from '../people/routes.ts'
import { qualityRoutes } from '../quality/routes.ts'
import { questionRoutes } from '../questions/routes.ts'
import { queueRoutes } from '../queue/routes.ts'
import { reportRoutes } from '../reports/routes.ts'
import { signalRoutes } from '../signals/routes.ts'
import { webhookRoutes } from '../webhooks/routes.ts'
import { RoomProblem } from './room-problem.tsx'
import { root } from './root.ts'
import { Start } from './start.tsx'

const start = createRoute({ getParentRoute: () => root, path: '/', component: Start })

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
