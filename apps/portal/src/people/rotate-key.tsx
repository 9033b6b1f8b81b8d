import { overlapHoursMax } from '@tocsin/domain/admission/key-scopes'
import { useState } from 'react'
import { Field } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import { ActDialog } from './act-dialog.tsx'
import { KeyDays, usualKeyDays } from './key-days.tsx'
import type { Key } from './people-read.ts'
import { usePeopleAct } from './use-people-act.tsx'

type Props = { of: Key; onClose: () => void; onMade: (key: string, until: string) => void }

/** A new key beside the old one, so that nothing stands still while it is put in its place. */
export const RotateKey = ({ of, onClose, onMade }: Props) => {
  const { t } = useWords()
  const act = usePeopleAct()
  const [days, setDays] = useState(usualKeyDays)
  const [hours, setHours] = useState('48')
  const send = () =>
    act.run(
      () => client.people.rotateKey.mutate({ key: of.id, days: Number(days), overlapHours: Number(hours) }),
      ({ key, previousEnds }) => {
        onClose()
        onMade(key, previousEnds.slice(0, 16).replace('T', ' '))
      },
    )
  return (
    <ActDialog
      title={t('people.rotateTitle', { name: of.name })}
      note={t('people.rotateWhy')}
      send={t('people.form.make')}
      act={act}
      onClose={onClose}
      onSend={send}
    >
      <Field
        label={t('people.form.overlap')}
        hint={t('people.form.overlapWhy')}
        type="number"
        min={0}
        max={overlapHoursMax}
        required
        value={hours}
        onValue={setHours}
        complaint={act.complaint('overlapHours')}
      />
      <KeyDays act={act} value={days} onValue={setDays} />
    </ActDialog>
  )
}
