import { type FormEvent, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Check } from '../design/choice.tsx'
import { Field } from '../design/field.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { CodeField } from './code-field.tsx'
import { codeProblem } from './code-problem.ts'
import { NewAuthenticator } from './new-authenticator.tsx'
import { type Begun, beginEnrolment, type Failed, showCode } from './second-factor.ts'

type Props = {
  /** The account has none yet; else this one takes the place of another. */
  first: boolean
  onDone: () => void
}

/** Password, then the key and the recovery codes, then a code that proves that the authenticator has it. */
export const Enrolment = ({ first, onDone }: Props) => {
  const words = useWords()
  const { t } = words
  const [begun, setBegun] = useState<Begun | null>(null)
  const [typed, setTyped] = useState('')
  const [putAway, setPutAway] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const came = begun ? await showCode(typed, first) : await beginEnrolment(typed)
    setBusy(false)
    setFailed(typeof came === 'string' ? came : null)
    if (typeof came === 'string') return
    setTyped('')
    if (came === null) onDone()
    else setBegun(came)
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {begun ? (
        <>
          <NewAuthenticator begun={begun} />
          <Check checked={putAway} onChecked={setPutAway}>
            {t('secondFactor.putAway')}
          </Check>
          <CodeField value={typed} onValue={setTyped} />
        </>
      ) : (
        <Field
          label={t('secondFactor.passwordAgain')}
          type="password"
          name="password"
          autoComplete="current-password"
          required
          value={typed}
          onValue={setTyped}
        />
      )}
      {failed ? <Problem problem={codeProblem(failed, begun ? 'code' : 'password', words)} /> : null}
      <Button type="submit" look="main" busy={busy} wide disabled={begun !== null && !putAway}>
        {t(begun ? 'secondFactor.finish' : 'secondFactor.begin')}
      </Button>
    </form>
  )
}
