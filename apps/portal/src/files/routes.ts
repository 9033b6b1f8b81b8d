import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../frame/root.ts'

const files = createRoute({
  getParentRoute: () => root,
  path: '/files',
  component: lazyRouteComponent(() => import('./files-room.tsx'), 'FilesRoom'),
})
const file = createRoute({
  getParentRoute: () => root,
  path: '/files/$file',
  component: lazyRouteComponent(() => import('./file-room.tsx'), 'FileRoom'),
})
export const fileRoutes = [files, file]
