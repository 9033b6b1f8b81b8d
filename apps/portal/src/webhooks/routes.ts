import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../frame/root.ts'

const webhooks = createRoute({
  getParentRoute: () => root,
  path: '/people/webhooks',
  component: lazyRouteComponent(() => import('./webhooks-room.tsx'), 'WebhooksRoom'),
})
export const webhookRoutes = [webhooks]
