import { Fragment } from 'react'

/** The key that does the same, printed on the thing itself. `Ctrl K` is two caps. */
export const KeyCap = ({ keys, quiet = false }: { keys: string; quiet?: boolean }) => (
  <span className="inline-flex gap-1" aria-hidden="true">
    {keys.split(' ').map((cap, at) => (
      <Fragment key={`${cap}${at}`}>
        <kbd
          className={`rounded-[4px] border px-1.5 font-sans text-[11px] leading-4 font-strong ${
            quiet ? 'border-current/35' : 'border-line-strong bg-page text-ink-second'
          }`}
        >
          {cap}
        </kbd>
      </Fragment>
    ))}
  </span>
)
