import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'

const plainMax = 200
const rowHeightPx = 88
/** So many rows before the end it is time to read on: nobody who scrolls shall wait there. */
const nearEnd = 200

type Props<S extends { id: string }> = {
  label: string
  standing: readonly S[]
  current: string | null
  /** Reads on; null where there is nothing behind the end, or it is on its way. */
  onEnd?: (() => void) | null
  children: (standing: S) => ReactNode
}

/** A list that scrolls. Beyond 200 rows only those near the eye are drawn, and the one that has the cursor. */
export const QueueRows = <S extends { id: string }>({
  label,
  standing,
  current,
  onEnd,
  children,
}: Props<S>) => {
  const box = useRef<HTMLDivElement>(null)
  const many = standing.length > plainMax
  const at = standing.findIndex(({ id }) => id === current)
  const drawn = useVirtualizer({
    count: many ? standing.length : 0,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeightPx,
    getItemKey: index => standing[index]?.id ?? index,
    rangeExtractor: range =>
      [...new Set([...defaultRangeExtractor(range), ...(at < 0 ? [] : [at])])].sort((a, b) => a - b),
    overscan: 8,
  })
  const last = drawn.range?.endIndex ?? 0
  const ends = many && last >= standing.length - nearEnd
  useEffect(() => {
    if (ends) onEnd?.()
  }, [ends, onEnd])
  return (
    <div ref={box} className="min-h-0 grow overflow-y-auto">
      {many ? (
        <ul aria-label={label} className="relative" style={{ height: drawn.getTotalSize() }}>
          {drawn.getVirtualItems().map(({ index, key, start }) => (
            <li
              key={key}
              ref={drawn.measureElement}
              data-index={index}
              aria-setsize={standing.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start}px)` }}
            >
              {standing[index] ? children(standing[index]) : null}
            </li>
          ))}
        </ul>
      ) : (
        <ul aria-label={label}>
          {standing.map(one => (
            <li key={one.id}>{children(one)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
