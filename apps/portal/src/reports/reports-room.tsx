import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Due } from '../design/due.tsx'
import { Empty } from '../design/empty.tsx'
import { controlLook } from '../design/field.tsx'
import { KeyCap } from '../design/key-cap.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { RoomHead } from '../frame/room-head.tsx'
import { RoomProblem } from '../frame/room-problem.tsx'
import { useKeys } from '../frame/use-keys.ts'
import { moveInList } from './move-in-list.ts'

/** A company's own reports, newest first, each with its state in words and what is asked about it. */
export const ReportsRoom = () => {
  const { t, word } = useWords()
  const { data, error, refetch } = useQuery(api.reports.list.queryOptions())
  const [wanted, setWanted] = useState('')
  const filter = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  useKeys([
    { keys: 'J', words: t('reports.next'), run: () => moveInList(list.current, 1), repeats: true },
    { keys: 'K', words: t('reports.previous'), run: () => moveInList(list.current, -1), repeats: true },
    { keys: '/', words: t('reports.filter'), run: () => filter.current?.focus() },
  ])
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  const rows = data?.filter(({ title, reference, state }) => {
    const all = `${title} ${reference} ${word('state', state)}`.toLowerCase()
    return words.every(part => all.includes(part))
  })
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto max-w-4xl px-6 py-4 max-desk:px-4">
        <RoomHead
          title={t('reports.title')}
          note={data ? t('reports.count', { count: data.length }) : null}
        />
        {data && data.length > 0 ? (
          <div className="relative mt-3">
            <input
              ref={filter}
              type="search"
              aria-label={t('reports.filter')}
              placeholder={t('reports.filter')}
              value={wanted}
              onChange={event => setWanted(event.target.value)}
              className={controlLook}
            />
            <span className="absolute top-1.5 right-2 max-desk:hidden">
              <KeyCap keys="/" />
            </span>
          </div>
        ) : null}
        {error ? <RoomProblem error={error} reset={() => void refetch()} /> : null}
        {!data && !error ? <SkeletonRows /> : null}
        {data?.length === 0 ? <Empty title={t('reports.empty')}>{t('reports.emptyWhy')}</Empty> : null}
        {data && data.length > 0 && rows?.length === 0 ? <Empty title={t('reports.noMatch')} /> : null}
        <ul
          ref={list}
          className="mt-3 overflow-hidden rounded-card border border-line bg-surface empty:hidden"
        >
          {rows?.map(
            ({ id, reference, title, state, filedAt, questionsOpen, nextDueAt, saysNothingMore }) => (
              <li key={id} className="border-b border-line last:border-b-0">
                <Link
                  to="/reports/$report"
                  params={{ report: id }}
                  className="grid grid-cols-[1fr_auto] gap-x-4 px-3.5 py-2.5 hover:bg-page focus-visible:-outline-offset-2"
                >
                  <span className="truncate font-strong">
                    <bdi>{title}</bdi>
                  </span>
                  <StateMark state={state} />
                  <span className="truncate text-ink-second">
                    {saysNothingMore ? t('reports.neutral') : t(`reports.state.${state}`)}
                  </span>
                  <span className="text-right text-small">{nextDueAt ? <Due at={nextDueAt} /> : null}</span>
                  <span className="text-small text-ink-third">
                    {reference} · <Time at={filedAt} />
                    {questionsOpen > 0 ? ` · ${t('reports.questionsOpen', { count: questionsOpen })}` : ''}
                  </span>
                </Link>
              </li>
            ),
          )}
        </ul>
      </div>
    </div>
  )
}
