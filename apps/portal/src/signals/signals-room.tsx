import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Empty } from '../design/empty.tsx'
import { Problem } from '../design/problem.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { announce } from '../design/toast.tsx'
import { useWords } from '../design/words.ts'
import { api, queryClient } from '../frame/api.ts'
import { useProblem } from '../frame/problem-of.ts'
import { useKeys } from '../frame/use-keys.ts'
import { FilterField } from '../queue/filter-field.tsx'
import { QueueRows } from '../queue/queue-rows.tsx'
import { useCursor } from '../queue/use-cursor.ts'
import { Batches } from './batches.tsx'
import { JudgeBar } from './judge-bar.tsx'
import { judgementKeys, nextOpen, type Said } from './judging.ts'
import { OpenSignal } from './open-signal.tsx'
import { SignalRow } from './signal-row.tsx'
import { SignalsHead } from './signals-head.tsx'
import { useJudging } from './use-judging.ts'
import { type SignalFilter, signalsKey, useSignals } from './use-signals.ts'

/**
 * Last night's two hundred, in half an hour. What annoys today: typing the same reason again, clicking from page to
 * page, and a list that moves while one reads. Here each takes one key, the next opens by itself, and nothing moves.
 */
export const SignalsRoom = () => {
  const { t } = useWords()
  const problemOf = useProblem()
  const field = useRef<HTMLInputElement>(null)
  const [filter, setFilter] = useState<SignalFilter>({})
  const [typed, type] = useState('')
  const [choosing, choose] = useState(false)
  const [reason, setReason] = useState<string | null>(null)
  const [inHand, showInHand] = useState(false)
  const words = useSettledWords(typed)
  const asked = words === '' ? filter : { ...filter, words }
  const { judged, judge, takeBack, forgetSent } = useJudging()
  const [at, setAt] = useState(0)
  const list = useSignals(asked, at)
  const ids = list.rows.map(({ id }) => id)
  const cursor = useCursor(ids, null)
  const { current } = cursor
  const here = current === null ? -1 : ids.indexOf(current)
  useEffect(() => setAt(here), [here])
  useAhead(ids.slice(here + 1, here + 3))
  const row = list.rows[here]
  const read = useQuery({
    ...api.reports.read.queryOptions({ id: current ?? '' }),
    enabled: current !== null,
    placeholderData: keepPreviousData,
  }).data
  const of = current === null ? undefined : judged.get(current)
  const possible = row !== undefined && (of === undefined || of.stands === 'failed')

  const goTo = (id: string | null) => {
    setReason(null)
    choose(false)
    if (id) cursor.goTo(id)
  }
  const say = (said: Said) => {
    if (!row || !possible) return
    judge(row.id, read?.id === row.id ? read.rev : row.rev, said)
    goTo(nextOpen(ids, row.id, judged))
  }
  const better = reason?.trim() ?? ''
  const confirm = () => say({ as: 'confirm', ...(better.length >= 10 ? { reason: better } : {}) })
  const back = () => {
    const id = takeBack()
    if (id) goTo(id)
    announce(t(id ? 'signals.tookBack' : 'signals.nothingToTakeBack'))
  }
  const arrange = () => {
    forgetSent()
    void queryClient.resetQueries({ queryKey: signalsKey })
  }
  const move = (by: 1 | -1) => goTo(ids[here + by] ?? null)
  useKeys([
    { keys: 'J', words: t('signals.keys.next'), run: () => move(1), repeats: true },
    { keys: 'K', words: t('signals.keys.previous'), run: () => move(-1), repeats: true },
    { keys: 'C', words: t('signals.confirm'), run: confirm },
    { keys: 'D', words: t('signals.setAside'), run: () => possible && choose(true) },
    { keys: 'Z', words: t('signals.takeBack'), run: back },
    { keys: '/', words: t('signals.filter'), run: () => field.current?.focus() },
    { keys: '.', words: t('signals.keys.arrange'), run: arrange },
    { keys: 'U', words: t('signals.keys.back'), run: () => showInHand(false) },
    ...(choosing
      ? [
          ...judgementKeys.map(([keys, judgement]) => ({
            keys,
            words: t('signals.keys.judgement'),
            run: () => say({ as: 'set_aside' as const, judgement }),
          })),
          { keys: 'Escape', words: t('design.cancel'), run: () => choose(false) },
        ]
      : []),
  ])
  const filtered = words !== '' || Object.keys(filter).length > 0
  return (
    <div className="grid h-full min-h-0 grid-cols-[minmax(0,1fr)] min-[900px]:grid-cols-[minmax(280px,36%)_minmax(0,1fr)] min-[1240px]:grid-cols-[390px_minmax(0,1fr)]">
      <section
        aria-label={t('signals.title')}
        className={`flex min-h-0 flex-col border-line bg-surface min-[900px]:border-r ${inHand ? 'max-[899px]:hidden' : ''}`}
      >
        <SignalsHead
          counts={list.counts}
          judged={judged}
          shown={list.data ? list.rows.length : null}
          more={list.hasNextPage}
          filter={filter}
          onFilter={setFilter}
          onArrange={arrange}
        />
        <Batches filter={filter} onFilter={setFilter} />
        <div className="flex border-b border-line px-3.5 pt-1 pb-2.5">
          <FilterField
            field={field}
            name={t('signals.filter')}
            placeholder={t('signals.filter')}
            value={typed}
            onValue={type}
            onLeave={() => current && cursor.goTo(current)}
          />
        </div>
        {list.error && list.rows.length === 0 ? (
          <div className="p-4">
            <Problem problem={problemOf(list.error)} onAgain={() => void list.refetch()} />
          </div>
        ) : list.isPending ? (
          <SkeletonRows count={8} />
        ) : list.rows.length === 0 ? (
          <Empty title={t(filtered ? 'signals.noMatch' : 'signals.empty')}>
            {filtered ? null : t('signals.emptyWhy')}
          </Empty>
        ) : null}
        <QueueRows label={t('signals.list')} standing={list.rows} current={current}>
          {one => (
            <SignalRow
              row={one}
              current={one.id === current}
              judged={judged.get(one.id)}
              register={cursor.register(one.id)}
              onChoose={() => {
                goTo(one.id)
                showInHand(true)
              }}
            />
          )}
        </QueueRows>
      </section>
      <div className={`flex min-h-0 flex-col ${inHand ? '' : 'max-[899px]:hidden'}`}>
        {current ? (
          <>
            <button
              type="button"
              onClick={() => showInHand(false)}
              className="min-h-11 border-b border-line bg-surface px-4 text-left text-accent min-[900px]:hidden"
            >
              {t('signals.keys.back')}
            </button>
            <div className="min-h-0 grow overflow-y-auto">
              <OpenSignal
                key={current}
                id={current}
                judged={of}
                reason={reason}
                onReason={next => {
                  setReason(next)
                  if (next === null) cursor.goTo(current)
                }}
                onSend={confirm}
              />
            </div>
            <JudgeBar
              choosing={choosing}
              possible={possible}
              back={[...judged.values()].some(({ stands }) => stands === 'waiting')}
              onConfirm={confirm}
              onChoose={() => choose(true)}
              onJudgement={judgement => say({ as: 'set_aside', judgement })}
              onLeave={() => choose(false)}
              onBack={back}
            />
          </>
        ) : null}
      </div>
    </div>
  )
}

/** The next two are there before she comes to them. */
const useAhead = (ids: readonly string[]) => {
  const key = ids.join()
  useEffect(() => {
    for (const id of key.split(',').filter(Boolean))
      void queryClient.prefetchQuery(api.reports.read.queryOptions({ id }))
  }, [key])
}

const typingMs = 250
const useSettledWords = (typed: string): string => {
  const [words, setWords] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), typingMs)
    return () => clearTimeout(timer)
  }, [typed])
  return words
}
