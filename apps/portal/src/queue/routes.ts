import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Place } from '@tocsin/domain/incident/queue'
import { root } from '../frame/root.ts'
import { isPlace } from './places.ts'

const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  validateSearch: ({ place }): { place?: Place } => (isPlace(place) ? { place } : {}),
  component: lazyRouteComponent(() => import('./desk.tsx'), 'Desk'),
})

/** The desk draws its incident itself, so that opening one leaves the list as it stood. */
const incident = createRoute({ getParentRoute: () => queue, path: '$incident' })

export const queueRoutes = [queue.addChildren([incident])]
