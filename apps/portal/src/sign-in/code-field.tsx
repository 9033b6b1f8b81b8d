import { Field } from '../design/field.tsx'
import { useWords } from '../design/words.ts'

/** Six digits from an authenticator; a phone offers them by itself. */
export const CodeField = ({ value, onValue }: { value: string; onValue: (value: string) => void }) => {
  const { t } = useWords()
  return (
    <Field
      label={t('signIn.code')}
      name="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={7}
      required
      mono
      value={value}
      onValue={onValue}
    />
  )
}
