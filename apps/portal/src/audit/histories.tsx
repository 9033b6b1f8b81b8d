import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Empty } from '../design/empty.tsx'
import { Problem } from '../design/problem.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { useProblem } from '../frame/problem-of.ts'
import { RoomHead } from '../frame/room-head.tsx'
import { useKeys } from '../frame/use-keys.ts'
import { Pieces } from '../listing/pieces.tsx'
import { matches } from '../queue/filter.ts'
import { FilterField } from '../queue/filter-field.tsx'
import { useCursor } from '../queue/use-cursor.ts'
import type { HistoryRow } from './history-read.ts'

/** Every incident by what last happened to it. */
export const Histories = () => {
  const { t } = useWords()
  const problemOf = useProblem()
  const list = useQuery(api.audit.list.queryOptions())
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-[1040px] flex-col gap-3 px-6 py-4 max-desk:px-4">
        <RoomHead
          title={t('audit.histories')}
          note={list.data ? t('audit.count', { count: list.data.length }) : t('audit.historiesWhy')}
        />
        {list.data ? (
          <Rows rows={list.data} />
        ) : list.error || list.fetchStatus === 'paused' ? (
          <Problem problem={problemOf(list.error)} onAgain={() => void list.refetch()} />
        ) : (
          <div className="rounded-card border border-line bg-surface">
            <SkeletonRows count={8} />
          </div>
        )}
      </div>
    </div>
  )
}

const Rows = ({ rows }: { rows: readonly HistoryRow[] }) => {
  const { t } = useWords()
  const field = useRef<HTMLInputElement>(null)
  const [typed, type] = useState('')
  const found = rows.filter(
    ({ reference, title }) => typed === '' || matches(typed, [reference, title ?? '']),
  )
  const cursor = useCursor(
    found.map(({ incident }) => incident),
    null,
  )
  useKeys([
    { keys: 'J', words: t('queue.keys.next'), run: () => cursor.move(1), repeats: true },
    { keys: 'K', words: t('queue.keys.previous'), run: () => cursor.move(-1), repeats: true },
    { keys: '/', words: t('audit.filterName'), run: () => field.current?.focus() },
  ])
  if (rows.length === 0) return <Empty title={t('audit.empty')}>{t('audit.emptyWhy')}</Empty>
  return (
    <>
      <div className="flex">
        <FilterField
          field={field}
          name={t('audit.filterName')}
          placeholder={t('audit.filter')}
          value={typed}
          onValue={type}
          onLeave={() => cursor.current && cursor.goTo(cursor.current)}
        />
      </div>
      {found.length === 0 ? <p className="text-ink-second">{t('audit.nothingFound')}</p> : null}
      <ul className="overflow-hidden rounded-card border border-line bg-surface">
        {found.map(({ incident, reference, title, openedAt, lastAt, events }) => (
          <li key={incident} className="border-b border-line last:border-b-0">
            <Link
              ref={cursor.register(incident)}
              to="/histories/$incident"
              params={{ incident }}
              tabIndex={incident === cursor.current ? 0 : -1}
              onFocus={() => cursor.put(incident)}
              className="flex flex-wrap items-baseline gap-x-5 gap-y-0.5 px-4 wide:grid wide:grid-cols-[7rem_minmax(0,1fr)_10.5rem_13rem_4.5rem] py-2.5 hover:bg-page focus-visible:-outline-offset-2"
            >
              <span className="font-mono font-strong">{reference}</span>
              <bdi className="min-w-60 grow basis-60 truncate wide:min-w-0">
                {title === null ? (
                  <span className="text-ink-third">{t('audit.erasedTitle')}</span>
                ) : (
                  <Pieces text={title} from={0} />
                )}
              </bdi>
              <span className="text-ink-second">
                {t('audit.column.opened')} <Time at={openedAt} />
              </span>
              <span className="text-ink-second">
                {t('audit.lastAct')} <Time at={lastAt} />
              </span>
              <span className="text-ink-third wide:text-right">{t('audit.events', { count: events })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
