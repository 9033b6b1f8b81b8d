import { Card } from '../design/facts.tsx'
import { SkeletonLines } from '../design/skeleton.tsx'

/** The real layout, not yet filled. */
export const LoadingIncident = () => (
  <div className="flex flex-col gap-3 p-5">
    <div className="flex gap-2">
      <div className="skeleton h-5 w-24" />
      <div className="skeleton h-5 w-16" />
    </div>
    <div className="skeleton h-6 w-2/3" />
    <div className="skeleton h-7 w-full" />
    <Card>
      <SkeletonLines count={5} />
    </Card>
    <Card>
      <SkeletonLines count={3} />
    </Card>
  </div>
)
