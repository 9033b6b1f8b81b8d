import type { ReactNode } from 'react'

/** Name and value, line by line: what a column of facts is made of. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <dl className="grid grid-cols-[minmax(84px,auto)_1fr] gap-x-4 gap-y-1.5">{children}</dl>
)

export const Fact = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <>
    <dt className="text-ink-third">{name}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </>
)

/** A card on the page with its own small heading. */
export const Card = ({
  title,
  aside,
  children,
}: {
  title?: ReactNode
  aside?: ReactNode
  children: ReactNode
}) => (
  <section className="rounded-card border border-line bg-surface px-4 py-3.5">
    {title ? (
      <header className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1.5">
        <h2 className="text-small font-strong text-ink-second">{title}</h2>
        {aside ? <span className="text-small text-ink-third">{aside}</span> : null}
      </header>
    ) : null}
    {children}
  </section>
)
