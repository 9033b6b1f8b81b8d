import type { ReactNode } from 'react'

/** The one heading of a room, and what belongs beside it. */
export const RoomHead = ({
  title,
  note,
  children,
}: {
  title: ReactNode
  note?: ReactNode
  children?: ReactNode
}) => (
  <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
    <h1 className="text-heading font-strong">{title}</h1>
    {note ? <div className="text-small text-ink-third">{note}</div> : null}
    {children}
  </header>
)
