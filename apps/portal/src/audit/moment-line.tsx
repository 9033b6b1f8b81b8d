import './moment-line.css'
import { useWords } from '../design/words.ts'
import type { AuditedEvent } from './history-read.ts'
import { utcDay, utcMoment, utcTime } from './utc.ts'

type Props = { events: readonly AuditedEvent[]; moment: number; onMoment: (at: number) => void }

const thumbPx = 5
const isReport = ({ stream }: AuditedEvent) => stream.kind === 'report'

/** One mark for each event, in order; a day's first is taller. Arrow keys step from event to event. */
export const MomentLine = ({ events, moment, onMoment }: Props) => {
  const { t, language } = useWords()
  const last = Math.max(1, events.length - 1)
  const at = events[moment]?.at ?? ''
  return (
    <div className="rounded-card border border-line bg-surface px-4 pt-2 pb-1.5">
      <div className="relative h-9">
        {events.map((event, place) => {
          const newDay = event.at.slice(0, 10) !== events[place - 1]?.at.slice(0, 10)
          const height = newDay ? 'h-5' : 'h-3'
          const ground =
            place > moment ? 'bg-line-strong' : isReport(event) ? 'bg-ink-third' : 'bg-ink-second'
          return (
            <span
              key={event.id}
              aria-hidden="true"
              className={`absolute bottom-2 w-0.5 ${height} ${ground}`}
              style={{ left: `calc(${thumbPx / 2 - 1}px + (100% - ${thumbPx}px) * ${place / last})` }}
            />
          )
        })}
        <input
          type="range"
          min={0}
          max={events.length - 1}
          value={moment}
          onChange={change => onMoment(Number(change.target.value))}
          aria-label={t('audit.moment')}
          aria-valuetext={t('audit.momentOf', {
            place: moment + 1,
            count: events.length,
            when: utcMoment(language, at),
          })}
          className="moment-line absolute inset-0 w-full"
        />
      </div>
      <div className="flex justify-between text-small text-ink-third">
        {[events[0], events.at(-1)].map((end, place) =>
          end ? (
            <span key={place === 0 ? 'first' : 'last'}>
              {utcDay(language, end.at)}, {utcTime(end.at)}
            </span>
          ) : null,
        )}
      </div>
    </div>
  )
}
