import { createRootRoute } from '@tanstack/react-router'
import { Frame } from './frame.tsx'
import { NotFound } from './not-found.tsx'
import { RoomProblem } from './room-problem.tsx'

/** What every room hangs under. A room's `routes.ts` names its addresses; `router.ts` gathers them. */
export const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: RoomProblem,
})
