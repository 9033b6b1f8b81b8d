import { type FormEvent, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { post } from './password.ts'

const mark = '#invitation='

/** The one-time link that this page was opened by, if it was. */
export const invitationHere = (): string | null =>
  window.location.hash.startsWith(mark) ? window.location.hash.slice(mark.length) : null

type State = 'asking' | 'busy' | 'gone' | 'differs' | 'done'

/** Sets the password that the link is for. The link leaves the address bar, and is good no second time. */
export const Invitation = ({ token, onDone }: { token: string; onDone: () => void }) => {
  const { t } = useWords()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [state, setState] = useState<State>('asking')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (password !== again) return setState('differs')
    setState('busy')
    const answer = await post('accept-invitation', { token, password }).catch(() => null)
    if (!answer?.ok) return setState(answer === null ? 'asking' : 'gone')
    window.history.replaceState(null, '', '/')
    setState('done')
    onDone()
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <h1 className="text-heading font-strong">{t('people.accept.title')}</h1>
      <p className="text-ink-second">{t('people.accept.why')}</p>
      <Field
        label={t('people.accept.password')}
        type="password"
        autoComplete="new-password"
        minLength={12}
        required
        value={password}
        onValue={setPassword}
      />
      <Field
        label={t('people.accept.again')}
        type="password"
        autoComplete="new-password"
        minLength={12}
        required
        value={again}
        onValue={setAgain}
        complaint={state === 'differs' ? t('people.accept.differs') : undefined}
      />
      {state === 'gone' ? (
        <Problem
          problem={{
            what: t('people.accept.gone'),
            why: t('people.accept.goneWhy'),
            next: t('people.accept.goneNext'),
            code: 'not_found',
          }}
        />
      ) : null}
      <Button type="submit" look="main" busy={state === 'busy'} wide>
        {t('people.accept.submit')}
      </Button>
    </form>
  )
}
