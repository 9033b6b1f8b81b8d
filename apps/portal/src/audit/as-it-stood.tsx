import type { CaseFile } from '@tocsin/domain/incident/case-file'
import { PriorityMark } from '../design/priority-mark.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { useWords } from '../design/words.ts'
import { useNameOf } from '../frame/directory.ts'

type Props = { state: CaseFile; now: boolean }

/** The case at the moment that is looked at: every party in its state, every report in the company's. */
export const AsItStood = ({ state: { incident, reports }, now }: Props) => {
  const { t, word } = useWords()
  const nameOf = useNameOf()
  return (
    <section
      aria-label={t(now ? 'audit.stands' : 'audit.stood')}
      className="rounded-card border border-line bg-surface px-4 py-3"
    >
      <h2 className="mb-1.5 flex items-baseline gap-3 text-small font-strong text-ink-second">
        {t(now ? 'audit.stands' : 'audit.stood')}
        {incident.openedAt ? <PriorityMark band={incident.priority.band} whole /> : null}
      </h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-1.5">
        {reports.map(({ id, organisation, state, retracted }) => (
          <li key={id}>
            {nameOf(organisation)} <span className="text-ink-third">{t('audit.report')}</span>{' '}
            <StateMark state={retracted ? 'retracted' : state} />
          </li>
        ))}
        {incident.parties.map(({ organisation, part, substate, sealedAt }) => (
          <li key={organisation}>
            {nameOf(organisation)} <span className="text-ink-third">{word('part', part)}</span>{' '}
            <StateMark state={substate} />
            {sealedAt ? (
              <span className="text-small text-priority-3"> {t('incidentRoom.facts.sealed')}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {reports.length + incident.parties.length === 0 ? (
        <p className="text-ink-third">{t('audit.stoodEmpty')}</p>
      ) : null}
    </section>
  )
}
