import { agencyTypes, sectors } from '@tocsin/domain/organisation'
import { useState } from 'react'
import { Check, ChoiceCards } from '../design/choice.tsx'
import { CountryPicker } from '../design/country-picker.tsx'
import { Field } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import { ActDialog } from './act-dialog.tsx'
import { PersonFields, type PersonTyped } from './person-fields.tsx'
import { ReasonField } from './reason-field.tsx'
import { usePeopleAct } from './use-people-act.tsx'

const kinds = ['company', 'authority', 'oversight'] as const
type Kind = (typeof kinds)[number]

/** By the secretariat: who it is, who will administer it, and how that was made sure. */
export const ProposeOrganisation = ({ onClose }: { onClose: () => void }) => {
  const { t, word } = useWords()
  const act = usePeopleAct()
  const [kind, setKind] = useState<Kind>('company')
  const [name, setName] = useState('')
  const [country, setCountry] = useState('')
  const [sector, setSector] = useState<(typeof sectors)[number]>('ecommerce_b2b')
  const [agency, setAgency] = useState<(typeof agencyTypes)[number]>('police_drug')
  const [person, setPerson] = useState<PersonTyped>({ name: '', email: '', duties: ['administer'] })
  const [test, setTest] = useState(false)
  const [reason, setReason] = useState('')
  const newcomer = () =>
    kind === 'company'
      ? { kind, name, country, sector, ...(test ? { test } : {}) }
      : kind === 'authority'
        ? { kind, name, country, agency }
        : { kind, name, country: country || null }
  return (
    <ActDialog
      title={t('people.addOrganisation')}
      note={t('people.form.two')}
      send={t('people.form.propose')}
      act={act}
      onClose={onClose}
      onSend={() =>
        act.run(
          () => client.people.proposeOrganisation.mutate({ newcomer: newcomer(), person, reason }),
          onClose,
        )
      }
    >
      <ChoiceCards
        legend={t('people.form.kind')}
        value={kind}
        cards={kinds.map(value => ({ value, title: word('organisationKind', value) }))}
        onValue={value => {
          setKind(value)
          setPerson({ ...person, duties: ['administer'] })
        }}
      />
      <Field
        label={t('people.form.organisation')}
        required
        value={name}
        onValue={setName}
        complaint={act.complaint('newcomer.name', name)}
      />
      <CountryPicker
        label={t('people.form.country')}
        required={kind !== 'oversight'}
        value={country || undefined}
        onValue={code => setCountry(code ?? '')}
        complaint={act.complaint('newcomer.country', country)}
      />
      {kind === 'company' ? (
        <Select
          label={t('people.form.sector')}
          value={sector}
          options={sectors.map(value => ({ value, words: word('sector', value) }))}
          onValue={setSector}
        />
      ) : null}
      {kind === 'company' ? (
        <Check checked={test} onChecked={setTest}>
          {t('people.form.test')}
        </Check>
      ) : null}
      {kind === 'authority' ? (
        <Select
          label={t('people.form.agency')}
          value={agency}
          options={agencyTypes.map(value => ({ value, words: word('agency', value) }))}
          onValue={setAgency}
        />
      ) : null}
      <h3 className="font-strong">{t('people.form.person')}</h3>
      <PersonFields kind={kind} value={person} onValue={setPerson} complaint={act.complaint} />
      <ReasonField act={act} value={reason} onValue={setReason} hint={t('people.form.reasonAdmit')} />
    </ActDialog>
  )
}
