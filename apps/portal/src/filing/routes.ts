import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../frame/root.ts'

const newReport = createRoute({
  getParentRoute: () => root,
  path: '/reports/new',
  component: lazyRouteComponent(() => import('./new-report.tsx'), 'NewReport'),
})
const draft = createRoute({
  getParentRoute: () => root,
  path: '/drafts/$draft',
  component: lazyRouteComponent(() => import('./draft-room.tsx'), 'DraftRoom'),
})
const drafts = createRoute({
  getParentRoute: () => root,
  path: '/drafts',
  component: lazyRouteComponent(() => import('./drafts-room.tsx'), 'DraftsRoom'),
})
const receipt = createRoute({
  getParentRoute: () => root,
  path: '/reports/$report/receipt',
  component: lazyRouteComponent(() => import('./receipt-room.tsx'), 'ReceiptRoom'),
})
export const filingRoutes = [newReport, draft, drafts, receipt]
