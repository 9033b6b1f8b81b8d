import { useWords } from '../design/words.ts'
import { useNameOf, useSay } from '../frame/directory.ts'
import type { IncidentRead } from './incident-read.ts'
import { happenedSince } from './since.ts'

type Props = { before: IncidentRead; now: IncidentRead; stillPossible: boolean }

/** Says inside the dialog what others did while one was writing. What was typed stays. */
export const ChangedMeanwhile = ({ before, now, stillPossible }: Props) => {
  const { t } = useWords()
  const say = useSay()
  const nameOf = useNameOf()
  const happened = happenedSince(before.view, now.view)
  return (
    <div
      role="status"
      className="rounded-card border border-line-strong border-l-[3px] border-l-accent px-3 py-2"
    >
      <p className="font-strong">{t('incidentRoom.changed.heading')}</p>
      {happened.length === 0 ? (
        <p>{t('incidentRoom.changed.unknown')}</p>
      ) : (
        <ul className="list-disc pl-5">
          {happened.map(entry => (
            <li key={entry.event}>
              {nameOf(entry.organisation)} {say(entry.words)}
            </li>
          ))}
        </ul>
      )}
      <p className="text-ink-second">
        {stillPossible ? t('incidentRoom.changed.kept') : t('incidentRoom.changed.gone')}
      </p>
    </div>
  )
}
