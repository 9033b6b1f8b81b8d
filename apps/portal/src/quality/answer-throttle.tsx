import { useState } from 'react'
import { TextArea } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import { api, client, queryClient } from '../frame/api.ts'
import { ActDialog } from '../people/act-dialog.tsx'
import { usePeopleAct } from '../people/use-people-act.tsx'

/** The company's side, which the secretariat reads. */
export const AnswerThrottle = ({ onClose }: { onClose: () => void }) => {
  const { t } = useWords()
  const act = usePeopleAct()
  const [answer, setAnswer] = useState('')
  const send = () =>
    act.run(
      () => client.people.answerThrottle.mutate({ answer }),
      async () => {
        await queryClient.invalidateQueries({ queryKey: api.reports.quality.queryKey() })
        await queryClient.invalidateQueries({ queryKey: api.people.throttled.queryKey() })
        onClose()
      },
    )
  return (
    <ActDialog
      title={t('quality.answer')}
      note={t('quality.answerNote')}
      send={t('quality.sendAnswer')}
      act={act}
      onSend={send}
      onClose={onClose}
    >
      <TextArea
        label={t('quality.answerText')}
        required
        rows={5}
        maxLength={3_000}
        value={answer}
        onValue={setAnswer}
        complaint={act.complaint('answer')}
      />
    </ActDialog>
  )
}
