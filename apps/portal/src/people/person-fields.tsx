import { type Duty, dutiesOf } from '@tocsin/domain/actor'
import type { OrganisationKind } from '@tocsin/domain/organisation'
import { Check } from '../design/choice.tsx'
import { Complaint, Field } from '../design/field.tsx'
import { useWords } from '../design/words.ts'

export type PersonTyped = { name: string; email: string; duties: Duty[] }

type Props = {
  kind: OrganisationKind
  value: PersonTyped
  onValue: (value: PersonTyped) => void
  complaint: (path: string, given?: string) => string | undefined
}

/** Who is to come in, and what for: only duties that mean something in such an organisation are offered. */
export const PersonFields = ({ kind, value, onValue, complaint }: Props) => {
  const { t, word } = useWords()
  const { name, email, duties } = value
  return (
    <>
      <Field
        label={t('people.form.name')}
        required
        value={name}
        onValue={next => onValue({ ...value, name: next })}
        complaint={complaint('person.name', name)}
      />
      <Field
        label={t('people.form.email')}
        hint={t('people.form.emailWhy')}
        type="email"
        required
        value={email}
        onValue={next => onValue({ ...value, email: next })}
        complaint={
          complaint('email', email) && t(email.trim() === '' ? 'required' : 'people.form.emailWrong')
        }
      />
      <fieldset>
        <legend className="mb-1 text-ink-second">{t('people.form.duties')}</legend>
        {dutiesOf(kind).map(duty => (
          <Check
            key={duty}
            checked={duties.includes(duty)}
            onChecked={on =>
              onValue({ ...value, duties: on ? [...duties, duty] : duties.filter(one => one !== duty) })
            }
          >
            {word('duty', duty)}
          </Check>
        ))}
        <Complaint text={complaint('duties') && t('people.form.dutiesMissing')} />
      </fieldset>
    </>
  )
}
