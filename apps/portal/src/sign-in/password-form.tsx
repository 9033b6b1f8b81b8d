import { type FormEvent, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords, type WordsInUse } from '../design/words.ts'
import { type Attempt, tryCode, tryPassword } from './password.ts'

const problemWith = (attempt: Attempt, step: 'password' | 'code', { t, refused }: WordsInUse) => {
  if (attempt === 'unreachable')
    return {
      what: t('design.problem.offline.what'),
      why: t('design.problem.offline.why'),
      next: t('design.problem.offline.next'),
      code: 'unreachable',
    }
  if (attempt === 'wait') return { ...refused('too_many', {}), code: 'too_many' }
  return step === 'code'
    ? { what: t('signIn.codeWrong'), why: '', next: t('signIn.codeWrongNext'), code: 'code_wrong' }
    : { what: t('signIn.wrong'), why: '', next: t('signIn.wrongNext'), code: 'sign_in_wrong' }
}

/** E-mail and password, then the second factor where the account has one. */
export const PasswordForm = ({ onIn }: { onIn: () => void }) => {
  const words = useWords()
  const { t } = words
  const [step, setStep] = useState<'password' | 'code'>('password')
  const [given, setGiven] = useState({ email: '', password: '', code: '' })
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Attempt | null>(null)
  const set = (name: keyof typeof given) => (value: string) =>
    setGiven(before => ({ ...before, [name]: value }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const came =
      step === 'code'
        ? await tryCode(given.code.trim())
        : await tryPassword(given.email.trim(), given.password)
    setBusy(false)
    setFailed(came === 'in' || came === 'code' ? null : came)
    if (came === 'code') setStep('code')
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
          <p className="text-ink-second">{t('signIn.codeWhy')}</p>
          <Field
            label={t('signIn.code')}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            required
            mono
            value={given.code}
            onValue={set('code')}
          />
        </>
      )}
      {failed ? <Problem problem={problemWith(failed, step, words)} /> : null}
      <Button type="submit" look="main" busy={busy} wide>
        {t(step === 'code' ? 'signIn.codeSubmit' : 'signIn.submit')}
      </Button>
    </form>
  )
}
