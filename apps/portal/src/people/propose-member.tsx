import { useState } from 'react'
import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import { useMe } from '../frame/me.ts'
import { ActDialog } from './act-dialog.tsx'
import type { Invitation } from './people-read.ts'
import { PersonFields, type PersonTyped } from './person-fields.tsx'
import { ReasonField } from './reason-field.tsx'
import { usePeopleAct } from './use-people-act.tsx'

type Props = { onClose: () => void; onLetIn: (name: string, invitation: Invitation) => void }

export const ProposeMember = ({ onClose, onLetIn }: Props) => {
  const { t } = useWords()
  const { kind } = useMe().organisation
  const act = usePeopleAct()
  const [person, setPerson] = useState<PersonTyped>({ name: '', email: '', duties: [] })
  const [reason, setReason] = useState('')
  const send = () =>
    act.run(
      () => client.people.proposeMember.mutate({ person, reason }),
      outcome => {
        onClose()
        if ('invitation' in outcome) onLetIn(person.name, outcome.invitation)
      },
    )
  const alone = kind === 'company'
  return (
    <ActDialog
      title={t('people.addMember')}
      note={t(alone ? 'people.form.alone' : 'people.form.two')}
      send={t(alone ? 'people.form.admit' : 'people.form.propose')}
      act={act}
      onClose={onClose}
      onSend={send}
    >
      <PersonFields kind={kind} value={person} onValue={setPerson} complaint={act.complaint} />
      <ReasonField act={act} value={reason} onValue={setReason} hint={t('people.form.reasonAdmit')} />
    </ActDialog>
  )
}
