import { Button } from '../design/button.tsx'
import { useNow } from '../design/clock.ts'
import { Time } from '../design/time.tsx'
import { Withheld } from '../design/withheld.tsx'
import { useWords } from '../design/words.ts'
import { useMe } from '../frame/me.ts'
import type { IncidentRead, Opening } from './incident-read.ts'
import { verbKeys } from './verb-keys.ts'

type Props = { incident: IncidentRead; onOpen: (opening: Opening) => void }

/** Closed until somebody opens it with a reason; then who did, and until when. An address is never a link. */
export const Seller = ({ incident, onOpen }: Props) => {
  const { t, word } = useWords()
  const { member, organisation } = useMe()
  const now = useNow().getTime()
  const { view, allowed } = incident
  const granted = view.reports.some(({ identities }) => identities === 'may_reveal')
  const open = incident.revealed.filter(({ until }) => Date.parse(until) > now)
  const values = open.filter(({ kind }) => kind !== 'file')
  const looked = view.history.some(
    entry => entry.verb === 'incident.revealed' && entry.organisation === organisation.id,
  )
  if (!granted && open.length === 0)
    return <Withheld because={t('incidentRoom.facts.identity').toLowerCase()} />
  return (
    <div className="flex flex-col items-start gap-2">
      {values.length > 0 ? (
        <dl className="flex w-full flex-col gap-1.5">
          {values.map(({ id, kind, value, by, until }) => (
            <div key={id} className="rounded-control bg-page px-2 py-1.5">
              <dt className="text-small text-ink-second">{word('identity', kind)}</dt>
              <dd>
                <bdi className="font-mono break-all select-all">
                  {kind === 'url' ? defanged(value) : value}
                </bdi>
                <span className="block text-small text-ink-second">
                  {by === member.id ? member.name : t('incidentRoom.history.colleague')},{' '}
                  {t('incidentRoom.facts.until')} <Time at={until} />
                </span>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="text-ink-second">
          {looked && open.length === 0
            ? t('incidentRoom.facts.nothingRevealed')
            : t('incidentRoom.facts.closed')}
        </p>
      )}
      {allowed.includes('reveal') ? (
        <Button keys={verbKeys.reveal} onClick={() => onOpen({ verb: 'reveal' })}>
          {word('verb', 'reveal')}
        </Button>
      ) : null}
    </div>
  )
}

/** Written so that no program follows it. */
const defanged = (address: string): string => address.replace(/^http/i, 'hxxp').replace(/\./g, '[.]')
