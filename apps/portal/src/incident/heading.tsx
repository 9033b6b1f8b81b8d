import { Link } from '@tanstack/react-router'
import { ChevronLeft } from 'lucide-react'
import { type RefObject, useEffect } from 'react'
import { Label } from '../design/label.tsx'
import { PriorityMark } from '../design/priority-mark.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { useNameOf, useSay } from '../frame/directory.ts'
import { Pieces } from '../listing/pieces.tsx'
import type { IncidentRead } from './incident-read.ts'
import { LeaseMark } from './lease-mark.tsx'

type Props = { incident: IncidentRead; title: RefObject<HTMLHeadingElement | null> }

export const Heading = ({ incident, title }: Props) => {
  const { t, word } = useWords()
  const say = useSay()
  const nameOf = useNameOf()
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
  }, [title])
  const { label, priority, status, substate, reference, reports, because } = incident.view
  const companies = [...new Set(reports.map(({ organisation }) => organisation))]
  return (
    <header className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
        <Link
          to="/queue"
          search={true}
          className="-ml-1 flex items-center rounded-control py-1 pr-1.5 text-accent min-[900px]:hidden max-desk:min-h-11"
        >
          <ChevronLeft size={16} aria-hidden="true" /> {t('incidentRoom.back')}
        </Link>
        <Label label={label} />
        <PriorityMark band={priority.band} whole />
        <StateMark state={status} />
        {substate === status ? null : (
          <span className="text-small text-ink-second">
            {t('incidentRoom.forYou', { state: word('state', substate) })}
          </span>
        )}
        <span className="font-mono text-small text-ink-second">{reference}</span>
        <LeaseMark incident={incident} />
      </div>
      <h1
        ref={title}
        tabIndex={-1}
        className="text-heading font-strong wrap-anywhere focus-visible:outline-none"
      >
        <bdi>
          <Pieces text={incident.view.title} from={0} />
        </bdi>
      </h1>
      <p className="text-ink-second">
        {companies.map(nameOf).join(', ')}, <Time at={reports[0]?.filedAt ?? incident.view.openedAt} />.{' '}
        {t('incidentRoom.came', { because: say(because) })}
      </p>
    </header>
  )
}
