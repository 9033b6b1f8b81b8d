import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { type ReportState, reportStates } from '@tocsin/domain/report/lifecycle'
import { root } from '../frame/root.ts'

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: (search: Record<string, unknown>): { state?: ReportState } => {
    const state = reportStates.find(known => known === search.state)
    return state ? { state } : {}
  },
  component: lazyRouteComponent(() => import('./reports-room.tsx'), 'ReportsRoom'),
})
const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$report',
  component: lazyRouteComponent(() => import('./report-room.tsx'), 'ReportRoom'),
})
export const reportRoutes = [reports, report]
