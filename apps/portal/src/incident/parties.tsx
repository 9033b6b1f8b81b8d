import { countryName } from '@tocsin/catalogue/when'
import type { IncidentView, PartySeen } from '@tocsin/domain/incident/view'
import { Button } from '../design/button.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { useDirectory, useNameOf } from '../frame/directory.ts'
import { useMe } from '../frame/me.ts'
import type { Opening } from './incident-read.ts'
import { broughtBy } from './recipients.ts'

type Props = { view: IncidentView; mayRecall: boolean; onOpen: (opening: Opening) => void }

/** Who has a part in it, each with its own state; ours to recall where we brought it in. */
export const Parties = ({ view, mayRecall, onOpen }: Props) => {
  const { organisation } = useMe()
  const ours = new Set(broughtBy(view, organisation.id).map(party => party.organisation))
  return (
    <ul className="flex flex-col gap-2.5">
      {view.parties.map(party => (
        <PartyLine
          key={party.organisation}
          party={party}
          onRecall={
            mayRecall && ours.has(party.organisation) && !party.sealed
              ? () => onOpen({ verb: 'recall', recipient: party.organisation })
              : null
          }
        />
      ))}
    </ul>
  )
}

const PartyLine = ({ party, onRecall }: { party: PartySeen; onRecall: (() => void) | null }) => {
  const { t, word, language } = useWords()
  const directory = useDirectory()
  const nameOf = useNameOf()
  const { organisation } = useMe()
  const country = directory.get(party.organisation)?.country
  const own = party.organisation === organisation.id
  const granter = party.grantedBy !== null && directory.has(party.grantedBy) ? party.grantedBy : null
  return (
    <li>
      <div className="flex items-start justify-between gap-2">
        <span>
          {country ? <span className="text-ink-second">{countryName(language, country)} · </span> : null}
          <span className="font-strong">{nameOf(party.organisation)}</span>
          {own ? <span className="text-ink-second"> ({t('incidentRoom.facts.you')})</span> : null}
        </span>
        {onRecall ? (
          <Button
            onClick={onRecall}
            aria-label={t('incidentRoom.facts.recallFrom', { name: nameOf(party.organisation) })}
          >
            {word('verb', 'recall')}
          </Button>
        ) : null}
      </div>
      <p className="text-small text-ink-second">
        {word('part', party.part)} ·{' '}
        {party.substate === 'accepted' && party.accepted
          ? word('outcome', party.accepted)
          : word('state', party.substate)}{' '}
        <Time at={party.since} />
      </p>
      {granter ? (
        <p className="text-small text-ink-third">
          {granter === organisation.id
            ? t('incidentRoom.facts.broughtByYou')
            : t('incidentRoom.facts.broughtBy', { name: nameOf(granter) })}
        </p>
      ) : null}
      {party.sealed ? <p className="text-small text-priority-3">{t('incidentRoom.facts.sealed')}</p> : null}
    </li>
  )
}
