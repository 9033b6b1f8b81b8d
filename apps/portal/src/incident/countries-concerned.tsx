import { countryName } from '@tocsin/catalogue/when'
import type { IncidentView } from '@tocsin/domain/incident/view'
import { Button } from '../design/button.tsx'
import { useWords } from '../design/words.ts'
import { useDirectory, useSay } from '../frame/directory.ts'
import type { Opening } from './incident-read.ts'

type Proposals = IncidentView['proposals']
type Props = { proposals: Proposals; mayShare: boolean; onOpen: (opening: Opening) => void }

/** One that has it by now is no proposal. */
export const useProposals = ({ parties, proposals }: IncidentView): Proposals => {
  const directory = useDirectory()
  const told = new Set(parties.map(({ organisation }) => directory.get(organisation)?.country))
  return proposals.filter(({ country }) => !told.has(country))
}

/** Proposed to the lead, a key away, and never copied by a machine. */
export const CountriesConcerned = ({ proposals, mayShare, onOpen }: Props) => {
  const { t, language, word } = useWords()
  const say = useSay()
  return (
    <>
      <ul className="flex flex-col gap-2">
        {proposals.map(({ country, because }) => (
          <li key={country} className="flex items-start justify-between gap-2">
            <span>
              <span className="font-strong">{countryName(language, country)}</span>
              <span className="block text-small text-ink-second">{say(because)}</span>
            </span>
            {mayShare ? (
              <Button
                onClick={() => onOpen({ verb: 'share', country })}
                aria-label={t('incidentRoom.facts.shareWith', { country: countryName(language, country) })}
              >
                {word('verb', 'share')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-small text-ink-third">{t('incidentRoom.facts.proposalsWhy')}</p>
    </>
  )
}
