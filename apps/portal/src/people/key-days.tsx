import { keyDaysMax } from '@tocsin/domain/admission/key-scopes'
import { Field } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import type { PeopleAct } from './use-people-act.tsx'

/** How long a key lasts where nobody says otherwise. */
export const usualKeyDays = '90'

type Props = { act: PeopleAct; value: string; onValue: (days: string) => void }

/** For how many days a key is made. */
export const KeyDays = ({ act, ...rest }: Props) => {
  const { t } = useWords()
  return (
    <Field
      label={t('people.form.days')}
      type="number"
      min={1}
      max={keyDaysMax}
      required
      complaint={act.complaint('days', rest.value)}
      {...rest}
    />
  )
}
