import { ArrowUp } from 'lucide-react'
import { useEffect, useState } from 'react'
import { KeyCap } from '../design/key-cap.tsx'
import { useWords } from '../design/words.ts'
import type { Waiting } from './settle.ts'

const togetherMs = 1_500

/** New rows wait here until asked for; whoever listens hears of them once, together. */
export const WaitingRows = ({ waiting, onArrange }: { waiting: Waiting; onArrange: () => void }) => {
  const { t } = useWords()
  const { arrived, reordered } = waiting
  const [said, say] = useState('')
  useEffect(() => {
    if (arrived === 0) return say('')
    const timer = setTimeout(() => say(t('queue.arrivedSaid', { count: arrived })), togetherMs)
    return () => clearTimeout(timer)
  }, [arrived, t])
  return (
    <>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      {arrived > 0 || reordered ? (
        <button
          type="button"
          onClick={onArrange}
          title={arrived > 0 ? undefined : t('queue.arrangeWhy')}
          className="flex w-full items-center justify-center gap-1.5 border-b border-line bg-accent-soft py-1.5 font-strong text-accent hover:underline max-desk:min-h-11"
        >
          <ArrowUp size={14} aria-hidden="true" />
          {arrived > 0 ? t('queue.arrived', { count: arrived }) : t('queue.arrange')}
          <span className="max-desk:hidden">
            <KeyCap keys="." />
          </span>
        </button>
      ) : null}
    </>
  )
}
