import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

export type Tab = { value: string; words: ReactNode; content: ReactNode }

type Props = { label: string; tabs: readonly Tab[]; value?: string; onValue?: (value: string) => void }

export const Tabs = ({ label, tabs, value, onValue }: Props) => (
  <Radix.Root
    defaultValue={tabs[0]?.value}
    {...(value === undefined ? {} : { value })}
    {...(onValue ? { onValueChange: onValue } : {})}
    className="flex min-h-0 flex-col"
  >
    <Radix.List aria-label={label} className="flex gap-1 border-b border-line px-3">
      {tabs.map(tab => (
        <Radix.Trigger
          key={tab.value}
          value={tab.value}
          className="-mb-px border-b-2 border-transparent px-2 py-2 text-ink-second data-[state=active]:border-accent data-[state=active]:font-strong data-[state=active]:text-ink max-desk:py-3"
        >
          {tab.words}
        </Radix.Trigger>
      ))}
    </Radix.List>
    {tabs.map(tab => (
      <Radix.Content key={tab.value} value={tab.value} className="min-h-0 grow">
        {tab.content}
      </Radix.Content>
    ))}
  </Radix.Root>
)
