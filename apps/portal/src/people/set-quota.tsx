import { useState } from 'react'
import { Field } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import { ActDialog } from './act-dialog.tsx'
import type { Admitted } from './people-read.ts'
import { ReasonField } from './reason-field.tsx'
import { usePeopleAct } from './use-people-act.tsx'

type Props = { of: Admitted; onClose: () => void }

/** For the secretariat: how many reports a company's programs may hand over in a day. */
export const SetQuota = ({ of, onClose }: Props) => {
  const { t } = useWords()
  const act = usePeopleAct()
  const [number, setNumber] = useState(String(of.quota?.reportsPerDay ?? ''))
  const [reason, setReason] = useState('')
  const send = () =>
    act.run(
      () => client.people.setQuota.mutate({ organisation: of.id, reportsPerDay: Number(number), reason }),
      onClose,
    )
  return (
    <ActDialog
      title={t('people.quotaTitle', { name: of.name })}
      note={t('people.quotaWhy')}
      send={t('people.form.set')}
      act={act}
      onClose={onClose}
      onSend={send}
    >
      <Field
        label={t('people.form.reportsPerDay')}
        type="number"
        min={0}
        max={10_000_000}
        required
        value={number}
        onValue={setNumber}
        complaint={act.complaint('reportsPerDay')}
      />
      <ReasonField act={act} value={reason} onValue={setReason} />
    </ActDialog>
  )
}
