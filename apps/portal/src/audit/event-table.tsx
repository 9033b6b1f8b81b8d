import { useEffect, useRef } from 'react'
import { useWords } from '../design/words.ts'
import { useNameOf } from '../frame/directory.ts'
import { ChangeCell } from './change-cell.tsx'
import type { Change } from './changes.ts'
import { type AuditedEvent, saidOf } from './history-read.ts'
import { utcDay, utcTime } from './utc.ts'

type Props = {
  events: readonly AuditedEvent[]
  changes: readonly Change[][]
  moment: number
  chosen: number
  onChoose: (at: number) => void
}

const columns = ['ledger', 'time', 'who', 'what', 'change'] as const

export const EventTable = ({ events, changes, moment, chosen, onChoose }: Props) => {
  const { t } = useWords()
  const body = useRef<HTMLTableSectionElement>(null)
  const shown = useRef(chosen)
  useEffect(() => {
    if (shown.current === chosen) return
    shown.current = chosen
    body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <div className="overflow-x-auto rounded-card border border-line bg-surface">
      <table className="w-full max-desk:block">
        <thead className="max-desk:sr-only">
          <tr className="border-b border-line text-left text-small text-ink-second">
            {columns.map(name => (
              <th key={name} scope="col" className="px-2.5 py-2 font-strong">
                {t(`audit.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} className="max-desk:block">
          {events.map((event, at) => (
            <EventRow
              key={event.id}
              event={event}
              before={events[at - 1]}
              changes={changes[at] ?? []}
              later={at > moment}
              chosen={at === chosen}
              onChoose={() => onChoose(at)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = {
  event: AuditedEvent
  before: AuditedEvent | undefined
  changes: readonly Change[]
  later: boolean
  chosen: boolean
  onChoose: () => void
}

const cellLook = 'px-2.5 py-2 align-top max-desk:p-0'

const EventRow = ({ event, before, changes, later, chosen, onChoose }: RowProps) => {
  const { t, say, language } = useWords()
  const nameOf = useNameOf()
  const newDay = before?.at.slice(0, 10) !== event.at.slice(0, 10)
  return (
    <tr
      aria-current={chosen ? 'true' : undefined}
      onClick={onChoose}
      className={`cursor-pointer border-b border-line last:border-b-0 hover:bg-page aria-[current]:bg-accent-soft max-desk:block max-desk:px-4 max-desk:py-2 ${
        later ? 'text-ink-third italic' : ''
      }`}
    >
      <td className={`${cellLook} whitespace-nowrap max-desk:inline-block max-desk:pr-3`}>
        <button type="button" onClick={onChoose} className="rounded-control text-left">
          {event.idx === null ? (
            <span className="text-small">{t('audit.unnumbered')}</span>
          ) : (
            new Intl.NumberFormat(language).format(event.idx)
          )}
        </button>
      </td>
      <td className={`${cellLook} whitespace-nowrap max-desk:inline-block max-desk:pr-3`}>
        <time dateTime={event.at}>
          {newDay ? (
            <span className="block text-small text-ink-second max-desk:mr-2 max-desk:inline">
              {utcDay(language, event.at)}
            </span>
          ) : null}
          {utcTime(event.at)}
        </time>
      </td>
      <td className={`${cellLook} max-desk:block`}>
        {nameOf(event.organisation)}
        <span className={`block text-small ${later ? '' : 'text-ink-second'}`}>{event.memberName ?? ''}</span>
      </td>
      <td className={`${cellLook} max-desk:block`}>{say(saidOf(event))}</td>
      <td className={`${cellLook} max-desk:block`}>
        {later ? t('audit.afterMoment') : <ChangeCell event={event} changes={changes} />}
      </td>
    </tr>
  )
}
