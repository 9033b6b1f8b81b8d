import { useState } from 'react'
import { ActDialog } from './act-dialog.tsx'
import { ReasonField } from './reason-field.tsx'
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
  const act = usePeopleAct()
  const [reason, setReason] = useState('')
  return (
    <ActDialog {...rest} act={act} onClose={onClose} onSend={() => act.run(() => send(reason), onClose)}>
      <ReasonField act={act} value={reason} onValue={setReason} />
    </ActDialog>
  )
}
