import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { useWords } from '../design/words.ts'
import { useMe } from '../frame/me.ts'
import { Enrolment } from './enrolment.tsx'
import { FreshCode } from './fresh-code.tsx'

/** What a member has, and the way to set it up or to replace a lost one. */
export const MySecondFactor = () => {
  const { t } = useWords()
  const { secondFactor } = useMe()
  const queries = useQueryClient()
  const [step, setStep] = useState<'closed' | 'code' | 'enrolment'>('closed')
  const first = secondFactor === 'none'
  const close = () => setStep('closed')
  const done = () => {
    // The first one opens another session, which this page's live stream does not belong to.
    if (first) return window.location.reload()
    close()
    void queries.invalidateQueries()
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="text-ink-second">{t(first ? 'secondFactor.none' : 'secondFactor.has')}</p>
      <Button onClick={() => setStep(secondFactor === 'enrolled' ? 'code' : 'enrolment')}>
        {t(first ? 'secondFactor.setUp' : 'secondFactor.replace')}
      </Button>
      <FreshCode open={step === 'code'} onShown={() => setStep('enrolment')} onClose={close} />
      <Dialog
        open={step === 'enrolment'}
        onClose={close}
        title={t(first ? 'secondFactor.setUp' : 'secondFactor.replace')}
      >
        <div className="flex flex-col gap-4 p-5">
          {first ? null : <p className="text-ink-second">{t('secondFactor.replaceWhy')}</p>}
          <Enrolment first={first} onDone={done} />
        </div>
      </Dialog>
    </div>
  )
}
