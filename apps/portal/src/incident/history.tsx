import type { IncidentView } from '@tocsin/domain/incident/view'
import { useState } from 'react'
import { Card } from '../design/facts.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { useNameOf, useSay } from '../frame/directory.ts'
import { useMe } from '../frame/me.ts'

/** Everything that happened as far as we may see it. What others did since the incident was opened is marked. */
export const History = ({ view: { history } }: { view: IncidentView }) => {
  const { t } = useWords()
  const say = useSay()
  const nameOf = useNameOf()
  const { member, organisation } = useMe()
  const [known] = useState(() => new Set(history.map(({ event }) => event)))
  const who = (entry: IncidentView['history'][number]) =>
    entry.organisation !== organisation.id
      ? nameOf(entry.organisation)
      : entry.member === member.id
        ? member.name
        : t('incidentRoom.history.colleague')
  return (
    <Card title={t('incidentRoom.history.heading')}>
      <ol className="flex flex-col gap-2">
        {history.map(entry => {
          const fresh = !known.has(entry.event) && entry.member !== member.id
          return (
            <li
              key={entry.event}
              className="grid grid-cols-[104px_minmax(0,1fr)] gap-3 max-desk:grid-cols-1 max-desk:gap-0"
            >
              <span className="text-small leading-5 text-ink-third">
                <Time at={entry.at} />
              </span>
              <p>
                {who(entry)} {say(entry.words)}
                {entry.about === null ? null : (
                  <span className="text-ink-second">
                    {' '}
                    ·{' '}
                    {entry.about === organisation.id ? t('incidentRoom.history.toYou') : nameOf(entry.about)}
                  </span>
                )}
                <Said params={entry.words.params} />
                {fresh ? (
                  <span className="ml-2 rounded-[4px] bg-accent-soft px-1.5 text-small text-accent">
                    {t('incidentRoom.history.fresh')}
                  </span>
                ) : null}
              </p>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

type Params = IncidentView['history'][number]['words']['params']

/** What an act said besides its name: its reason or purpose as it was written, and whether identities went along. */
const Said = ({ params: { purpose, reason, identities, feedback } }: { params: Params }) => {
  const { t, word } = useWords()
  const said = [
    identities === 'with' ? t('incidentRoom.history.withIdentities') : '',
    identities === 'without' ? t('incidentRoom.history.withoutIdentities') : '',
    feedback === 'sent' ? t('incidentRoom.history.feedbackSent') : '',
    feedback === 'withheld' ? t('incidentRoom.history.feedbackWithheld') : '',
    purpose ? `“${purpose}”` : '',
    reason ? (feedback === undefined ? `“${reason}”` : word('closing', String(reason))) : '',
  ].filter(Boolean)
  return said.length === 0 ? null : (
    <span className="block text-small text-ink-second">
      <bdi>{said.join(' · ')}</bdi>
    </span>
  )
}
