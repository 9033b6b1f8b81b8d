import type { ReactNode } from 'react'

/** A group of fields that answer one question. */
export const Section = ({
  legend,
  hint,
  children,
}: {
  legend: ReactNode
  hint?: ReactNode
  children: ReactNode
}) => (
  <fieldset className="min-w-0">
    <legend className="mb-1 text-ink-second">
      {legend} {hint ? <span className="text-small text-ink-third">{hint}</span> : null}
    </legend>
    {children}
  </fieldset>
)
