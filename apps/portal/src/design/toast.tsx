import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from './button.tsx'
import { useWords } from './words.ts'

type Notice = { id: number; text: string; undo?: () => void; until: number }

let notices: readonly Notice[] = []
let next = 1
const listeners = new Set<() => void>()
const changed = (now: readonly Notice[]) => {
  notices = now
  for (const listener of listeners) listener()
}
const drop = (id: number) => changed(notices.filter(notice => notice.id !== id))

const shownMs = 10_000

/** Says that something was done and, where it can be, lets it be undone for ten seconds. What matters stands in the history too. */
export const announce = (text: string, undo?: () => void): void => {
  const notice = { id: next++, text, until: Date.now() + shownMs, ...(undo ? { undo } : {}) }
  changed([...notices.slice(-2), notice])
  setTimeout(() => drop(notice.id), shownMs)
}

/** Undoes the latest that can be undone; false when there is none. */
export const undoLatest = (): boolean => {
  const latest = notices.findLast(notice => notice.undo !== undefined)
  if (!latest) return false
  latest.undo?.()
  drop(latest.id)
  return true
}

const Countdown = ({ until }: { until: number }) => {
  const { t } = useWords()
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  return <>{t('design.undoLeft', { seconds: Math.max(0, Math.ceil((until - now) / 1_000)) })}</>
}

export const Toasts = () => {
  const { t } = useWords()
  const shown = useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => notices,
  )
  return (
    <section
      aria-label={t('design.notices')}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-4 z-40 flex flex-col items-center gap-2 px-4 max-desk:bottom-20"
    >
      {shown.map(notice => (
        <div
          key={notice.id}
          className="pointer-events-auto flex items-center gap-3 rounded-card border border-line-strong bg-raised px-3 py-2 shadow-float"
        >
          <span>{notice.text}</span>
          {notice.undo ? (
            <Button
              look="bare"
              keys="Z"
              onClick={() => {
                notice.undo?.()
                drop(notice.id)
              }}
            >
              <Countdown until={notice.until} />
            </Button>
          ) : null}
        </div>
      ))}
    </section>
  )
}
