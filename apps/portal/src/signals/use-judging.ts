import { useCallback, useEffect, useRef, useState } from 'react'
import { api, client, queryClient } from '../frame/api.ts'
import { type Judged, lastWaiting, type Said, waitMs } from './judging.ts'

/**
 * What was said of each signal in this room. Each waits ten seconds in the page before it is sent; leaving the room
 * sends what waits. A tab that is closed before has sent nothing: the signal is then as it was.
 */
export const useJudging = () => {
  const [judged, setJudged] = useState<ReadonlyMap<string, Judged>>(new Map())
  const timers = useRef(new Map<string, { timer: ReturnType<typeof setTimeout>; one: Judged }>())

  const mark = useCallback((id: string, change: Partial<Judged> | null) => {
    setJudged(before => {
      const next = new Map(before)
      const one = next.get(id)
      if (change === null) next.delete(id)
      else if (one) next.set(id, { ...one, ...change } as Judged)
      return next
    })
  }, [])

  const send = useCallback(
    async (one: Judged) => {
      timers.current.delete(one.id)
      mark(one.id, { stands: 'sending' })
      try {
        await sent(one)
        mark(one.id, { stands: 'sent' })
      } catch (error) {
        mark(one.id, { stands: 'failed', error })
        void queryClient.invalidateQueries({ queryKey: api.reports.read.queryKey({ id: one.id }) })
      }
      void queryClient.invalidateQueries({ queryKey: api.reports.counts.queryKey() })
      void queryClient.invalidateQueries({ queryKey: api.signals.batches.queryKey() })
    },
    [mark],
  )

  const judge = useCallback(
    (id: string, rev: number, said: Said) => {
      const one = { ...said, id, rev, at: Date.now() + waitMs, stands: 'waiting' } as Judged
      clearTimeout(timers.current.get(id)?.timer)
      timers.current.set(id, { timer: setTimeout(() => void send(one), waitMs), one })
      setJudged(before => {
        const next = new Map(before)
        next.delete(id)
        return next.set(id, one)
      })
    },
    [send],
  )

  const takeBack = useCallback((): string | null => {
    const last = lastWaiting(judged)
    if (!last) return null
    clearTimeout(timers.current.get(last.id)?.timer)
    timers.current.delete(last.id)
    mark(last.id, null)
    return last.id
  }, [judged, mark])

  useEffect(() => {
    const waiting = timers.current
    return () => {
      for (const { timer, one } of waiting.values()) {
        clearTimeout(timer)
        void sent(one).catch(() => undefined)
      }
      waiting.clear()
    }
  }, [])

  /** Those that have left and are done go from what is kept; what waits stays. */
  const forgetSent = useCallback(
    () => setJudged(before => new Map([...before].filter(([, { stands }]) => stands !== 'sent'))),
    [],
  )
  return { judged, judge, takeBack, forgetSent }
}

const sent = (one: Judged): Promise<unknown> =>
  one.as === 'confirm'
    ? client.signals.confirm.mutate({
        report: one.id,
        version: one.rev,
        ...(one.reason ? { reason: one.reason } : {}),
      })
    : client.signals.setAside.mutate({ report: one.id, version: one.rev, judgement: one.judgement })
