import { useState } from 'react'
import { TextArea } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import { ActDialog } from './act-dialog.tsx'
import { usePeopleAct } from './use-people-act.tsx'

type Props = {
  title: string
  note: string
  send: string
  grave?: boolean
  act: (reason: string) => Promise<unknown>
  onClose: () => void
}

/** Suspending, letting in again, declining: each with a reason that stands in the history. */
export const ReasonDialog = ({ act: send, onClose, ...rest }: Props) => {
  const { t } = useWords()
  const act = usePeopleAct()
  const [reason, setReason] = useState('')
  return (
    <ActDialog
      {...rest}
      send={rest.send}
      act={act}
      onClose={onClose}
      onSend={() => act.run(() => send(reason), onClose)}
    >
      <TextArea
        label={t('people.form.reason')}
        required
        value={reason}
        onValue={setReason}
        complaint={act.complaint('reason', reason)}
      />
    </ActDialog>
  )
}
