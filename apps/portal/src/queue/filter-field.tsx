import { X } from 'lucide-react'
import type { RefObject } from 'react'
import { controlLook } from '../design/field.tsx'
import { KeyCap } from '../design/key-cap.tsx'
import { useWords } from '../design/words.ts'

type Props = {
  field: RefObject<HTMLInputElement | null>
  name: string
  placeholder: string
  value: string
  onValue: (value: string) => void
  onLeave: () => void
}

/** Escape empties it and gives the focus back to the list; Down goes there with what was found. */
export const FilterField = ({ field, name, placeholder, value, onValue, onLeave }: Props) => {
  const { t } = useWords()
  return (
    <search className="relative block grow">
      <input
        ref={field}
        type="text"
        aria-label={name}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        value={value}
        onChange={event => onValue(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Escape') onValue('')
          if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault()
            onLeave()
          }
        }}
        className={`${controlLook} pr-9`}
      />
      <span className="absolute inset-y-0 right-1.5 flex items-center">
        {value === '' ? (
          <span className="max-desk:hidden">
            <KeyCap keys="/" />
          </span>
        ) : (
          <button
            type="button"
            aria-label={t('queue.clearFilter')}
            onClick={() => onValue('')}
            className="rounded-control p-1 text-ink-second hover:bg-line hover:text-ink"
          >
            <X size={14} aria-hidden="true" />
          </button>
        )}
      </span>
    </search>
  )
}
