import { countryName } from '@tocsin/catalogue/when'
import { useState } from 'react'
import { Check } from '../../design/choice.tsx'
import { Complaint, controlLook } from '../../design/field.tsx'
import { useWords } from '../../design/words.ts'
import { useSay } from '../../frame/directory.ts'
import { matches } from '../../queue/filter.ts'
import type { Recipient } from '../recipients.ts'

export type Chosen = { organisation: string; part: 'concerned' | 'informed' }

type Props = {
  agencies: readonly Recipient[]
  chosen: readonly Chosen[]
  /** What an agency already holds may be given again with identities. */
  withIdentities: boolean
  onChosen: (chosen: readonly Chosen[]) => void
  complaint: string | undefined
}

export const RecipientPicker = ({ agencies, chosen, withIdentities, onChosen, complaint }: Props) => {
  const { t, language } = useWords()
  const [typed, type] = useState('')
  const placeOf = ({ organisation }: Recipient) =>
    organisation.country ? countryName(language, organisation.country) : ''
  const found = agencies.filter(
    agency =>
      typed === '' ||
      matches(typed, [placeOf(agency), agency.organisation.name, agency.organisation.country ?? '']),
  )
  return (
    <fieldset className="min-w-0" aria-describedby="share-recipients">
      <legend className="mb-1 text-ink-second">{t('incidentRoom.share.to')}</legend>
      <input
        type="text"
        aria-label={t('incidentRoom.share.add')}
        placeholder={t('incidentRoom.share.add')}
        value={typed}
        onChange={event => type(event.target.value)}
        onKeyDown={event => event.key === 'Enter' && !event.ctrlKey && event.preventDefault()}
        className={controlLook}
      />
      <ul className="mt-1.5 flex max-h-72 flex-col gap-1 overflow-y-auto">
        {found.map(agency => (
          <RecipientLine
            key={agency.organisation.id}
            agency={agency}
            place={placeOf(agency)}
            possible={agency.stands !== 'outside' && (agency.stands !== 'has' || withIdentities)}
            chosen={chosen.find(({ organisation }) => organisation === agency.organisation.id)}
            onChosen={next =>
              onChosen([
                ...chosen.filter(({ organisation }) => organisation !== agency.organisation.id),
                ...(next ? [next] : []),
              ])
            }
          />
        ))}
      </ul>
      {found.length === 0 ? <p className="text-ink-second">{t('incidentRoom.share.noneFound')}</p> : null}
      <Complaint id="share-recipients" text={complaint} />
    </fieldset>
  )
}

type LineProps = {
  agency: Recipient
  place: string
  possible: boolean
  chosen: Chosen | undefined
  onChosen: (chosen: Chosen | null) => void
}

const RecipientLine = ({ agency, place, possible, chosen, onChosen }: LineProps) => {
  const { t, word } = useWords()
  const say = useSay()
  const { id, name } = agency.organisation
  const why =
    agency.stands === 'outside'
      ? t('incidentRoom.share.notPossible')
      : agency.stands === 'has'
        ? t('incidentRoom.share.has')
        : agency.because
          ? say(agency.because)
          : null
  return (
    <li
      className={`rounded-control border px-2 py-1 ${chosen ? 'border-accent outline outline-accent -outline-offset-2' : 'border-line'} ${
        possible ? 'bg-surface' : 'bg-page'
      }`}
    >
      <Check
        checked={chosen !== undefined}
        disabled={!possible}
        onChecked={on => onChosen(on ? { organisation: id, part: 'concerned' } : null)}
      >
        {place ? <span className="font-strong">{place} · </span> : null}
        {name}
        {why ? <span className="block text-small text-ink-second">{why}</span> : null}
      </Check>
      {chosen ? (
        <select
          aria-label={t('incidentRoom.share.part', { name })}
          value={chosen.part}
          onChange={event =>
            onChosen({ organisation: id, part: event.target.value === 'informed' ? 'informed' : 'concerned' })
          }
          className={`${controlLook} mb-1`}
        >
          {(['concerned', 'informed'] as const).map(part => (
            <option key={part} value={part}>
              {word('part', part)}
            </option>
          ))}
        </select>
      ) : null}
    </li>
  )
}
