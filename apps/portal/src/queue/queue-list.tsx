import { useNavigate } from '@tanstack/react-router'
import type { Place } from '@tocsin/domain/incident/queue'
import { useEffect, useRef, useState } from 'react'
import { useNow } from '../design/clock.ts'
import { Empty } from '../design/empty.tsx'
import { useWords } from '../design/words.ts'
import { useMe } from '../frame/me.ts'
import { useKeys } from '../frame/use-keys.ts'
import { ChosenBar } from './chosen-bar.tsx'
import { dueBefore, midnightAfter } from './due-today.ts'
import { matchesPlain, plain } from './filter.ts'
import { FilterField } from './filter-field.tsx'
import type { IncidentRow } from './incident-row.ts'
import { Listed } from './listed.tsx'
import { PlaceLinks } from './place-links.tsx'
import { QueueHead } from './queue-head.tsx'
import { QueueRow, WithdrawnRow } from './queue-row.tsx'
import { QueueRows } from './queue-rows.tsx'
import { layOver } from './settle.ts'
import { isLong } from './use-counts.ts'
import { useCursor } from './use-cursor.ts'
import { useLongQueue, useMissing } from './use-long-queue.ts'
import { useRowWords } from './use-row-words.ts'
import { useSettled } from './use-settled.ts'
import { WaitingRows } from './waiting-rows.tsx'

type Props = { rows: readonly IncidentRow[]; place: Place; opened: string | null }

export const QueueList = ({ rows, place, opened }: Props) => {
  const { t } = useWords()
  const wordsOf = useRowWords()
  const { member } = useMe()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [typed, type] = useState('')
  const [today, showToday] = useState(false)
  const isDue = dueBefore(midnightAfter(useNow()))
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const { here, counts, cut, reading, more, all } = useLongQueue(rows, place, member.id)
  const { settled, arrange, see } = useSettled(place, here, cut)
  const known = [...rows, ...here]
  const { found: elsewhere, isWithdrawn } = useMissing(settled.order, known, isLong(rows))
  const { standing, waiting } = layOver(settled, here, [...elsewhere, ...known])
  const wanted = plain(typed)
  const found = standing.filter(
    ({ row }) =>
      row === null || ((!today || isDue(row)) && (wanted === '' || matchesPlain(wanted, wordsOf(row)))),
  )
  const cursor = useCursor(
    found.map(({ id }) => id),
    opened,
  )
  const openRow = known.find(({ id }) => id === opened)
  useEffect(() => {
    if (openRow) see(openRow)
  }, [openRow, see])

  const toggle = (id: string | null) => {
    if (id === null) return
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    choose(next)
  }
  /** Beside an open incident the next one opens: a verb's key must never act on another than the eye is on. */
  const move = (by: 1 | -1) => {
    const to = cursor.move(by)
    if (opened && to !== undefined)
      void navigate({ to: '/queue/$incident', params: { incident: to }, search: true })
  }
  const goBack = () => {
    void navigate({ to: '/queue', search: true })
    if (opened) requestAnimationFrame(() => cursor.goTo(opened))
  }
  useKeys([
    { keys: 'J', words: t('queue.keys.next'), run: () => move(1), repeats: true },
    { keys: 'K', words: t('queue.keys.previous'), run: () => move(-1), repeats: true },
    { keys: 'U', words: t('queue.keys.back'), run: goBack },
    { keys: 'X', words: t('queue.select'), run: () => toggle(cursor.current) },
    { keys: '/', words: t('queue.filterName'), run: () => field.current?.focus() },
    { keys: '.', words: t('queue.keys.arrange'), run: arrange },
  ])
  /** What is looked for may stand behind the end of what is here. */
  const look = (narrows: boolean) => narrows && cut && all()
  const chosenRows = standing.flatMap(({ row }) => (row && chosen.has(row.id) ? [row] : []))
  return (
    <section aria-label={t(`queue.place.${place}`)} className="flex h-full min-h-0 flex-col bg-surface">
      <PlaceLinks rows={rows} counts={counts} member={member.id} place={place} />
      <QueueHead
        rows={here}
        counts={counts}
        place={place}
        level={opened ? 'h2' : 'h1'}
        today={today}
        onToday={on => {
          showToday(on)
          look(on)
        }}
      />
      <div className="flex border-b border-line px-3.5 pt-1 pb-2.5">
        <FilterField
          field={field}
          name={t('queue.filterName')}
          placeholder={t('queue.filter')}
          value={typed}
          onValue={text => {
            type(text)
            look(text !== '')
          }}
          onLeave={() => cursor.current && cursor.goTo(cursor.current)}
        />
      </div>
      <WaitingRows waiting={waiting} onArrange={arrange} />
      {standing.length === 0 ? (
        <Empty title={t(`queue.empty.${place}`)}>{t(`queue.empty.${place}Why`)}</Empty>
      ) : found.length === 0 && !reading ? (
        <Empty title={t('queue.found', { count: 0 })}>
          {t(cut ? 'queue.nothingFoundHere' : 'queue.nothingFound')}
        </Empty>
      ) : null}
      <QueueRows label={t('queue.list')} standing={found} current={cursor.current} onEnd={more}>
        {({ id, row, changed }) => {
          const place = {
            current: id === cursor.current,
            onFocus: () => cursor.put(id),
            register: cursor.register(id),
          }
          if (row === null) return <WithdrawnRow {...place} withdrawn={isWithdrawn(id)} />
          const marks = {
            open: id === opened,
            chosen: chosen.has(id),
            changed,
            mine: row.lease?.member === member.id,
          }
          return <QueueRow row={row} {...place} {...marks} onChoose={() => toggle(id)} />
        }}
      </QueueRows>
      <Listed shown={here.length} total={counts?.[place]} reading={reading} />
      {chosenRows.length > 0 ? <ChosenBar rows={chosenRows} onClear={() => choose(new Set())} /> : null}
    </section>
  )
}
