import { type FormEvent, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords, type WordsInUse } from '../design/words.ts'
import { CodeField } from './code-field.tsx'
import { type Attempt, tryCode, tryPassword, tryRecovery } from './password.ts'

type Step = 'password' | 'code' | 'recovery'

const problemWith = (attempt: Attempt, step: Step, { t, refused }: WordsInUse) => {
  if (attempt === 'unreachable')
    return {
      what: t('design.problem.offline.what'),
      why: t('design.problem.offline.why'),
      next: t('design.problem.offline.next'),
      code: 'unreachable',
    }
  if (attempt === 'wait') return { ...refused('too_many', { seconds: 60 }), code: 'too_many' }
  if (step === 'recovery')
    return {
      what: t('signIn.recoveryWrong'),
      why: '',
      next: t('signIn.recoveryWrongNext'),
      code: 'recovery_wrong',
    }
  return step === 'code'
    ? { what: t('signIn.codeWrong'), why: '', next: t('signIn.codeWrongNext'), code: 'code_wrong' }
    : { what: t('signIn.wrong'), why: '', next: t('signIn.wrongNext'), code: 'sign_in_wrong' }
}

/** E-mail and password, then the second factor where the account has one, or a recovery code in its place. */
export const PasswordForm = ({ onIn }: { onIn: () => void }) => {
  const words = useWords()
  const { t } = words
  const [step, setStep] = useState<Step>('password')
  const [given, setGiven] = useState({ email: '', password: '', code: '' })
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Attempt | null>(null)
  const set = (name: keyof typeof given) => (value: string) =>
    setGiven(before => ({ ...before, [name]: value }))
  const turnTo = (next: Step) => {
    setStep(next)
    setFailed(null)
    set('code')('')
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const came =
      step === 'code'
        ? await tryCode(given.code)
        : step === 'recovery'
          ? await tryRecovery(given.code.trim())
          : await tryPassword(given.email.trim(), given.password)
    setBusy(false)
    setFailed(came === 'in' || came === 'code' ? null : came)
    if (came === 'code') turnTo('code')
    if (came === 'in') onIn()
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      {step === 'password' ? (
        <>
          <Field
            label={t('signIn.email')}
            type="email"
            name="email"
            autoComplete="username"
            required
            value={given.email}
            onValue={set('email')}
          />
          <Field
            label={t('signIn.password')}
            type="password"
            name="password"
            autoComplete="current-password"
            required
            value={given.password}
            onValue={set('password')}
          />
        </>
      ) : (
        <>
          <p className="text-ink-second">{t(step === 'code' ? 'signIn.codeWhy' : 'signIn.recoveryWhy')}</p>
          {step === 'code' ? (
            <CodeField value={given.code} onValue={set('code')} />
          ) : (
            <Field
              label={t('signIn.recovery')}
              name="recovery"
              maxLength={40}
              required
              mono
              value={given.code}
              onValue={set('code')}
            />
          )}
        </>
      )}
      {failed ? <Problem problem={problemWith(failed, step, words)} /> : null}
      <Button type="submit" look="main" busy={busy} wide>
        {t(step === 'password' ? 'signIn.submit' : 'signIn.codeSubmit')}
      </Button>
      {step === 'password' ? null : (
        <Button look="bare" onClick={() => turnTo(step === 'code' ? 'recovery' : 'code')}>
          {t(step === 'code' ? 'signIn.useRecovery' : 'signIn.useCode')}
        </Button>
      )}
    </form>
  )
}
