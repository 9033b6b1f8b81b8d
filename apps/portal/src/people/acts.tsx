import { wordsOf } from '@tocsin/catalogue/words'
import { Card } from '../design/facts.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import type { PeopleRead } from './people-read.ts'

type Props = {
  acts: PeopleRead['acts']
  nameOf: (member: string) => string
  nameOfOrganisation: (id: string) => string
}

/** The history of who was let in and shut out: each line is an event of the ledger. */
export const Acts = ({ acts, nameOf, nameOfOrganisation }: Props) => {
  const { t, language } = useWords()
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const counted = ({ alerts, texts, edition, host }: Record<string, unknown>): string => {
    if (typeof alerts === 'number') return t('people.counted.alerts', { alerts })
    if (typeof texts === 'number') return t('people.counted.texts', { texts })
    // A webhook is known by its host.
    return text(edition) || text(host)
  }
  return (
    <Card title={t('people.acts')}>
      {acts.length === 0 ? <p className="text-ink-second">{t('people.actsNone')}</p> : null}
      <ol>
        {acts.map(({ id, at, organisation, by, verb, fields }) => {
          const about = text(fields.member)
          // A proposed organisation is in no list yet: its name stands in the proposal.
          const subject = nameOfOrganisation(organisation) || text(fields.name)
          const named = subject === fields.name ? '' : text(fields.name)
          const said = [about && nameOf(about), named, text(fields.reason), counted(fields)].filter(Boolean)
          return (
            <li key={id} className="border-b border-line py-1.5 last:border-b-0">
              <span className="text-ink-third">
                <Time at={at} />
              </span>{' '}
              <span className="font-strong">{subject}</span> {wordsOf(language, verb) ?? verb}
              <span className="block text-small text-ink-second">{[nameOf(by), ...said].join(' · ')}</span>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
