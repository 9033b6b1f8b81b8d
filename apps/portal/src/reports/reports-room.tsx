import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { AppRouter } from '@tocsin/api/trpc/router'
import { type ReportState, reportStates } from '@tocsin/domain/report/lifecycle'
import type { inferRouterOutputs } from '@trpc/server'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Due } from '../design/due.tsx'
import { Empty } from '../design/empty.tsx'
import { controlLook } from '../design/field.tsx'
import { KeyCap } from '../design/key-cap.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { api, client } from '../frame/api.ts'
import { RoomHead } from '../frame/room-head.tsx'
import { RoomProblem } from '../frame/room-problem.tsx'
import { useKeys } from '../frame/use-keys.ts'
import { moveInList } from './move-in-list.ts'

type ReportPage = inferRouterOutputs<AppRouter>['reports']['list']

/** A company's own reports, newest first, each with its state in words and what is asked about it. */
export const ReportsRoom = () => {
  const { t, word } = useWords()
  const [wanted, setWanted] = useState('')
  const filter = useRef<HTMLInputElement>(null)
  const rowsList = useRef<HTMLUListElement>(null)
  useKeys([
    { keys: 'J', words: t('reports.next'), run: () => moveInList(rowsList.current, 1), repeats: true },
    { keys: 'K', words: t('reports.previous'), run: () => moveInList(rowsList.current, -1), repeats: true },
    { keys: '/', words: t('reports.filter'), run: () => filter.current?.focus() },
  ])
  const { state = '' } = useSearch({ from: '/reports' })
  const navigate = useNavigate({ from: '/reports' })
  const setState = (state: ReportState | '') =>
    void navigate({ search: state === '' ? {} : { state }, replace: true })
  const words = useSettled(wanted.trim())
  const list = useInfiniteQuery({
    queryKey: [...api.reports.list.pathKey(), 'pages', words, state],
    queryFn: ({ pageParam, signal }) =>
      client.reports.list.query(
        {
          ...(words ? { words } : {}),
          ...(state ? { states: [state] } : {}),
          ...(pageParam ? { cursor: pageParam } : {}),
        },
        { signal },
      ),
    initialPageParam: null as ReportPage['next'],
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })
  const { error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = list
  const rows = list.data?.pages.flatMap(page => page.rows)
  const total = useQuery(api.reports.counts.queryOptions()).data?.reports
  const filtered = words !== '' || state !== ''
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto max-w-4xl px-6 py-4 max-desk:px-4">
        <RoomHead
          title={t('reports.title')}
          note={total === undefined ? null : t('reports.count', { count: total })}
        />
        <div className="mt-3 flex flex-wrap gap-2">
          <div className="relative min-w-48 flex-1">
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
          <select
            aria-label={t('reports.stateFilter')}
            value={state}
            onChange={event => setState(event.target.value as ReportState | '')}
            className="h-7 rounded-control border border-line-strong bg-surface px-2 max-desk:h-11"
          >
            <option value="">{t('reports.everyState')}</option>
            {reportStates
              .filter(one => one !== 'draft')
              .map(one => (
                <option key={one} value={one}>
                  {word('state', one)}
                </option>
              ))}
          </select>
        </div>
        {error ? <RoomProblem error={error} reset={() => void refetch()} /> : null}
        {!rows && !error ? <SkeletonRows /> : null}
        {rows?.length === 0 && !filtered ? (
          <Empty title={t('reports.empty')}>{t('reports.emptyWhy')}</Empty>
        ) : null}
        {filtered && rows?.length === 0 ? <Empty title={t('reports.noMatch')} /> : null}
        <ul
          ref={rowsList}
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
        {hasNextPage ? (
          <div className="mt-3 flex justify-center">
            <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('reports.more')}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  )
}

const typingMs = 250

/** What was typed, once the hand rests. */
const useSettled = (typed: string): string => {
  const [words, setWords] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed), typingMs)
    return () => clearTimeout(timer)
  }, [typed])
  return words
}
