import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../frame/root.ts'

const histories = createRoute({
  getParentRoute: () => root,
  path: '/histories',
  component: lazyRouteComponent(() => import('./histories.tsx'), 'Histories'),
})

const history = createRoute({
  getParentRoute: () => root,
  path: '/histories/$incident',
  component: lazyRouteComponent(() => import('./history.tsx'), 'History'),
})

export const auditRoutes = [histories, history]
