import { useMutation } from '@tanstack/react-query'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { TextArea } from '../design/field.tsx'
import { Problem } from '../design/problem.tsx'
import { announce } from '../design/toast.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { forget, useKept } from '../frame/kept.ts'
import { useProblem } from '../frame/problem-of.ts'
import { readAnew } from './after-act.ts'

/** Takes the report's claim back, for everybody who was given it. Says before that it cannot be undone. */
export const RetractDialog = ({ id, rev, onClose }: { id: string; rev: number; onClose: () => void }) => {
  const { t } = useWords()
  const problem = useProblem()
  const [{ reason }, change] = useKept(id, 'retract', { reason: '' })
  const send = useMutation(
    api.reports.retract.mutationOptions({
      onSuccess: async () => {
        forget(id, 'retract')
        await readAnew(id)
        announce(t('reports.retract.done'))
        onClose()
      },
      onError: () => readAnew(id),
    }),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('reports.retract.title')}
      note={t('reports.retract.note')}
      footer={
        <>
          <Button onClick={onClose}>{t('design.cancel')}</Button>
          <Button
            look="grave"
            busy={send.isPending}
            disabled={reason.trim().length < 3}
            onClick={() => send.mutate({ report: id, version: rev, reason })}
          >
            {t('reports.retract.do')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3.5 p-5">
        {send.error ? <Problem problem={problem(send.error)} kept={t('reports.kept')} /> : null}
        <p>
          {t('reports.retract.what')} {t('reports.retract.note')}
        </p>
        <TextArea
          label={t('reports.retract.reason')}
          required
          rows={3}
          maxLength={1_000}
          value={reason}
          onValue={reason => change({ reason })}
        />
      </div>
    </Dialog>
  )
}
