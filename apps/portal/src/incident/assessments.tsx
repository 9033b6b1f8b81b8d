import type { IncidentView } from '@tocsin/domain/incident/view'
import { Card } from '../design/facts.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'

/** What our own agency judged, the latest first. Other agencies' assessments never reach this view. */
export const Assessments = ({ view: { assessments, accepted } }: { view: IncidentView }) => {
  const { t, word } = useWords()
  if (assessments.length === 0) return null
  return (
    <Card title={t('incidentRoom.assessments.heading')}>
      <ul className="flex flex-col divide-y divide-line">
        {assessments.toReversed().map(({ id, outcome, text, at }, place) => (
          <li key={id} className="py-2 first:pt-0 last:pb-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-strong">
                {outcome ? word('outcome', outcome) : t('incidentRoom.notes.erased')}
              </span>
              <span className="text-small text-ink-second">
                <Time at={at} />
              </span>
            </p>
            {text ? <p className="whitespace-pre-wrap">{text}</p> : null}
            {place === 0 && accepted?.caseNumber ? (
              <p className="text-ink-second">
                {t('incidentRoom.assessments.caseNumber')}{' '}
                <span className="font-mono">{accepted.caseNumber}</span>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}
