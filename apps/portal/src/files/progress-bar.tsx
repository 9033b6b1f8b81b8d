/** How far something is; words beside it say the same. */
export const ProgressBar = ({ part, label }: { part: number; label: string }) => (
  <div
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={Math.round(part * 100)}
    className="h-2 w-full overflow-hidden rounded-full bg-line"
  >
    <svg width="100%" height="8" aria-hidden="true" className="block">
      <rect width={`${Math.min(100, part * 100)}%`} height="8" className="fill-accent" />
    </svg>
  </div>
)
