import { Link } from '@tanstack/react-router'
import { ChevronLeft } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from '../design/button.tsx'
import { useWords } from '../design/words.ts'
import { Columns } from '../frame/columns.tsx'
import { useKeys } from '../frame/use-keys.ts'
import { AsItStood } from './as-it-stood.tsx'
import { changesBetween } from './changes.ts'
import { erasedFields } from './erased.ts'
import { EventPanel } from './event-panel.tsx'
import { EventTable } from './event-table.tsx'
import type { HistoryRead } from './history-read.ts'
import { MomentLine } from './moment-line.tsx'
import { replay } from './replay.ts'
import { utcMoment } from './utc.ts'
import { WhoLooked } from './who-looked.tsx'

/** One incident's whole life, and the case as it stood after any of its events. */
export const HistoryRoom = ({ history }: { history: HistoryRead }) => {
  const { t, language } = useWords()
  const { events, looked, reference } = history
  const last = events.length - 1
  const [picked, pick] = useState<number | null>(null)
  const [chosen, choose] = useState(last)
  const moment = Math.min(picked ?? last, last)
  const states = useMemo(() => replay(events), [events])
  const changes = useMemo(() => states.map((state, at) => changesBetween(states[at - 1], state)), [states])
  const erased = useMemo(() => erasedFields(events), [events])
  const move = (by: number) => choose(at => Math.max(0, Math.min(last, at + by)))
  useKeys([
    { keys: 'J', words: t('audit.later'), run: () => move(1), repeats: true },
    { keys: 'K', words: t('audit.earlier'), run: () => move(-1), repeats: true },
    { keys: 'L', words: t('audit.lookThen'), run: () => pick(chosen === last ? null : chosen) },
  ])
  const event = events[chosen]
  const state = states[moment]
  const now = picked === null || moment === last
  return (
    <Columns
      mainLabel={t('audit.events', { count: events.length })}
      asideLabel={t('audit.proof')}
      main={
        <div className="flex flex-col gap-3 px-6 py-4 max-desk:px-4">
          <Link to="/histories" className="flex items-center self-start text-accent">
            <ChevronLeft size={16} aria-hidden="true" /> {t('audit.back')}
          </Link>
          <header className="flex flex-wrap items-center justify-between gap-3">
            <h1 className="text-heading font-strong" aria-live="polite">
              {now
                ? t('audit.asItStands', { reference })
                : t('audit.asItStood', { reference, when: utcMoment(language, events[moment]?.at ?? '') })}
            </h1>
            {now ? null : <Button onClick={() => pick(null)}>{t('audit.latest')}</Button>}
          </header>
          <MomentLine events={events} moment={moment} onMoment={at => pick(at === last ? null : at)} />
          {state ? <AsItStood state={state} now={now} /> : null}
          <EventTable events={events} changes={changes} moment={moment} chosen={chosen} onChoose={choose} />
          <WhoLooked looked={looked} until={now ? null : (events[moment]?.at ?? null)} />
        </div>
      }
      aside={
        event ? (
          <EventPanel
            event={event}
            erased={erased}
            looking={moment === chosen}
            onLook={() => pick(chosen === last ? null : chosen)}
          />
        ) : null
      }
    />
  )
}
