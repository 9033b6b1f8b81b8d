import { type ReactNode, useState } from 'react'

type Props = {
  /** Names of the two as tabs where there is no room for both. */
  mainLabel: string
  asideLabel: string
  main: ReactNode
  aside: ReactNode
}

const tabLook =
  '-mb-px border-b-2 border-transparent px-2 py-2 text-ink-second aria-selected:border-accent aria-selected:font-strong aria-selected:text-ink max-desk:py-3'

/** The room and its right column. Below 1100 px one of the two is shown, by tabs; neither loses its state. */
export const Columns = ({ mainLabel, asideLabel, main, aside }: Props) => {
  const [shown, setShown] = useState<'main' | 'aside'>('main')
  const tab = (value: 'main' | 'aside', words: string) => (
    <button
      type="button"
      role="tab"
      aria-selected={shown === value}
      onClick={() => setShown(value)}
      className={tabLook}
    >
      {words}
    </button>
  )
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div
        role="tablist"
        aria-label={`${mainLabel}, ${asideLabel}`}
        className="flex gap-1 border-b border-line bg-surface px-3 wide:hidden"
      >
        {tab('main', mainLabel)}
        {tab('aside', asideLabel)}
      </div>
      <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] wide:grid-cols-[minmax(0,1fr)_400px]">
        <div className={`min-h-0 overflow-y-auto ${shown === 'main' ? '' : 'max-wide:hidden'}`}>{main}</div>
        <aside
          aria-label={asideLabel}
          className={`min-h-0 overflow-y-auto border-line bg-surface wide:border-l ${shown === 'aside' ? '' : 'max-wide:hidden'}`}
        >
          {aside}
        </aside>
      </div>
    </div>
  )
}
