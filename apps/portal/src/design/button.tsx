import type { ComponentProps, ReactNode } from 'react'
import { KeyCap } from './key-cap.tsx'

/** `grave` stands where it is done, in the dialog that asks: red on every row of a list, it says nothing any more. */
type Look = 'plain' | 'main' | 'grave' | 'bare'

const looks: Record<Look, string> = {
  plain: 'border border-line-strong bg-surface text-ink hover:border-ink-third',
  main: 'border border-transparent bg-accent text-on-accent hover:brightness-110',
  grave: 'border border-priority-1 bg-surface text-priority-1 hover:bg-priority-1-soft',
  bare: 'border border-transparent text-accent hover:bg-accent-soft',
}

type Props = Omit<ComponentProps<'button'>, 'className'> & {
  look?: Look
  /** The key that does the same; shown, not bound: `useKeys` binds. */
  keys?: string
  /** Work is under way: pressed once is enough. */
  busy?: boolean
  wide?: boolean
  children: ReactNode
}

/** Says what happens, with its key. While busy it stays focusable and does nothing. */
export const Button = ({
  look = 'plain',
  keys,
  busy = false,
  wide = false,
  children,
  onClick,
  ...rest
}: Props) => (
  <button
    type="button"
    {...rest}
    onClick={busy ? event => event.preventDefault() : onClick}
    aria-busy={busy || undefined}
    aria-keyshortcuts={keys?.replace('Ctrl ', 'Control+').replace('↵', 'Enter')}
    className={`inline-flex min-h-7 items-center justify-center gap-2 rounded-control px-2.5 py-0.5 text-work font-strong transition-[filter,border-color] duration-100 disabled:opacity-55 max-desk:min-h-11 ${looks[look]} ${
      wide ? 'w-full' : ''
    } ${busy ? 'opacity-70' : ''}`}
  >
    {children}
    {keys ? (
      <span className="max-desk:hidden">
        <KeyCap keys={keys} quiet={look === 'main'} />
      </span>
    ) : null}
  </button>
)
