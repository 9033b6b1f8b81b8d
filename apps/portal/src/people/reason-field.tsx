import { TextArea } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import type { PeopleAct } from './use-people-act.tsx'

type Props = { act: PeopleAct; value: string; onValue: (reason: string) => void; hint?: string }

/** Why, in words that stand in the history. */
export const ReasonField = ({ act, ...rest }: Props) => {
  const { t } = useWords()
  return (
    <TextArea
      label={t('people.form.reason')}
      required
      complaint={act.complaint('reason', rest.value)}
      {...rest}
    />
  )
}
