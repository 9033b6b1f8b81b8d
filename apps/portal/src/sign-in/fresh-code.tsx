import { type FormEvent, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { CodeField } from './code-field.tsx'
import { codeProblem } from './code-problem.ts'
import { type Failed, showCode } from './second-factor.ts'

/** A code of now, inside the session. What was about to be done goes on from `onShown`. */
export const FreshCode = ({
  open,
  onShown,
  onClose,
}: {
  open: boolean
  onShown: () => void
  onClose: () => void
}) => {
  const words = useWords()
  const { t } = words
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const came = await showCode(code, false)
    setBusy(false)
    setFailed(came)
    if (came) return
    setCode('')
    onShown()
  }
  return (
    <Dialog open={open} onClose={onClose} title={t('secondFactor.fresh')}>
      <form onSubmit={submit} className="flex flex-col gap-4 p-5">
        <p className="text-ink-second">{t('secondFactor.freshWhy')}</p>
        <CodeField value={code} onValue={setCode} />
        {failed ? <Problem problem={codeProblem(failed, 'code', words)} /> : null}
        <Button type="submit" look="main" busy={busy} wide>
          {t('signIn.codeSubmit')}
        </Button>
      </form>
    </Dialog>
  )
}
