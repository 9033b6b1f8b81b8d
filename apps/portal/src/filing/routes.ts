import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { root } from '../frame/root.ts'
import { beginDraft } from './begun-here.ts'

const newReport = createRoute({
  getParentRoute: () => root,
  path: '/reports/new',
  // A draft that nobody has saved yet: it has an address at once, so that a reload finds it.
  beforeLoad: (): void => {
    throw redirect({ to: '/drafts/$draft', params: { draft: beginDraft() } })
  },
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
