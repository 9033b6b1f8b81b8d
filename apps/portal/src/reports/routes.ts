import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../frame/root.ts'

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  component: lazyRouteComponent(() => import('./reports-room.tsx'), 'ReportsRoom'),
})
const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$report',
  component: lazyRouteComponent(() => import('./report-room.tsx'), 'ReportRoom'),
})
export const reportRoutes = [reports, report]
