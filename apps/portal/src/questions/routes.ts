import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../frame/root.ts'

const questions = createRoute({
  getParentRoute: () => root,
  path: '/questions',
  component: lazyRouteComponent(() => import('./questions-room.tsx'), 'QuestionsRoom'),
})
export const questionRoutes = [questions]
