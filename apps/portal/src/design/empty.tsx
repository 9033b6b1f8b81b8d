import type { ReactNode } from 'react'

/** Nothing here, said so that it cannot be taken for a fault, and what comes next. */
export const Empty = ({ title, children }: { title: ReactNode; children?: ReactNode }) => (
  <div className="flex flex-col items-start gap-2 px-4 py-8">
    <p className="font-strong">{title}</p>
    {children ? <div className="max-w-prose text-ink-second">{children}</div> : null}
  </div>
)
