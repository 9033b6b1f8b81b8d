import { useState } from 'react'
import { TextArea } from '../design/field.tsx'
import { announce } from '../design/toast.tsx'
import { useWords } from '../design/words.ts'
import { api, client } from '../frame/api.ts'
import { ActDialog } from '../people/act-dialog.tsx'
import { usePeopleAct } from '../people/use-people-act.tsx'
import type { Erasure } from './use-erasures.ts'
import { useMeanwhile } from './use-meanwhile.ts'

/** Nothing is erased, and why: said by who asked, who withdraws it, or by who was to do it, who sends it back. */
export const DropDialog = ({ of, onClose }: { of: Erasure; onClose: () => void }) => {
  const { t } = useWords()
  const act = usePeopleAct(api.erasures.list.queryKey())
  const meanwhile = useMeanwhile()
  const [because, setBecause] = useState('')
  const { id, mine, number } = of
  const drop = () =>
    act.run(
      () =>
        client.erasures.drop
          .mutate({ id, because })
          .then(() => announce(t(mine ? 'erasures.drop.withdrawn' : 'erasures.drop.sentBack')), meanwhile),
      onClose,
    )
  return (
    <ActDialog
      title={t(mine ? 'erasures.drop.withdrawTitle' : 'erasures.drop.sendBackTitle', { number })}
      note={t('erasures.drop.note')}
      send={t(mine ? 'erasures.drop.withdraw' : 'erasures.drop.sendBack')}
      act={act}
      onClose={onClose}
      onSend={drop}
    >
      <TextArea
        label={t('erasures.drop.why')}
        hint={t(mine ? 'erasures.drop.withdrawWhy' : 'erasures.drop.sendBackWhy')}
        required
        data-first
        value={because}
        onValue={setBecause}
        complaint={act.complaint('because', because)}
      />
    </ActDialog>
  )
}
