import { useMutation } from '@tanstack/react-query'
import { sampleMax, sampleMin, sampleSize } from '@tocsin/domain/report/sample'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Field } from '../design/field.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { api, queryClient } from '../frame/api.ts'
import { useProblem } from '../frame/problem-of.ts'
import type { BatchRow } from './use-signals.ts'

type Props = { batch: BatchRow; onDrawn: (sample: string) => void; onClose: () => void }

/** How many are drawn; what happens with the others is said before, and decided after she looked. */
export const DrawDialog = ({ batch, onDrawn, onClose }: Props) => {
  const { t } = useWords()
  const problem = useProblem()
  const id = useId()
  const [typed, type] = useState(String(sampleSize(batch.waiting, 20)))
  const size = Math.round(Number(typed))
  const fits = Number.isFinite(size) && size >= 1 && size <= sampleMax
  const draw = useMutation(
    api.signals.draw.mutationOptions({
      onSuccess: async ({ id: sample }) => {
        await queryClient.invalidateQueries({ queryKey: api.signals.batches.queryKey() })
        onDrawn(sample)
      },
    }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { origin, handedInBy, day } = batch
    if (fits) draw.mutate({ batch: { origin, handedInBy, day }, size })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('signals.sample.title')}
      footer={
        <>
          <Button onClick={onClose} keys="Esc">
            {t('design.cancel')}
          </Button>
          <Button type="submit" form={id} look="main" busy={draw.isPending} disabled={!fits}>
            {t('signals.sample.do', { count: fits ? sampleSize(batch.waiting, size) : 0 })}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={submit} className="flex flex-col gap-3 px-5 py-4">
        {draw.error ? <Problem problem={problem(draw.error)} /> : null}
        <p className="text-ink-second">{t('signals.sample.why', { count: batch.waiting })}</p>
        <Field
          label={t('signals.sample.size')}
          hint={t('signals.sample.sizeHint', { min: Math.min(sampleMin, batch.waiting), max: sampleMax })}
          value={typed}
          onValue={type}
        />
      </form>
    </Dialog>
  )
}
