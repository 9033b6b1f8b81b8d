import { timeOfDay } from '@tocsin/catalogue/when'
import { useEffect } from 'react'
import { useWords } from '../design/words.ts'
import { queryClient } from './api.ts'
import { onHint, pauseLive, startLive, useLive } from './live.ts'
import { markStale } from './stale.ts'

/** The state of the live stream in words. Pressing it pauses and resumes. */
export const Connection = () => {
  const { t, language } = useWords()
  const { kind, lastAt } = useLive()
  useEffect(startLive, [])
  useEffect(() => onHint(hint => markStale(queryClient, hint)), [])
  const words =
    kind === 'reconnecting' && lastAt !== null
      ? t('frame.live.reconnecting', { time: timeOfDay(language, new Date(lastAt)).slice(0, 5) })
      : t(kind === 'reconnecting' ? 'frame.live.connecting' : `frame.live.${kind}`)
  const dot = kind === 'live' ? 'bg-against' : kind === 'reconnecting' ? 'bg-priority-2' : 'bg-ink-third'
  return (
    <button
      type="button"
      onClick={() => pauseLive(kind !== 'paused')}
      title={t(kind === 'paused' ? 'frame.live.resume' : 'frame.live.pause')}
      className="flex items-center gap-2 rounded-control px-1.5 py-1 text-small whitespace-nowrap text-ink-second hover:bg-line"
    >
      <span aria-hidden="true" className={`size-1.5 rounded-full ${dot}`} />
      <span role="status">{words}</span>
    </button>
  )
}
