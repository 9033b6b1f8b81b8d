import { useMutation } from '@tanstack/react-query'
import { type SellerNoticeState, sellerNoticeStates } from '@tocsin/domain/report/seller-notice'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../design/button.tsx'
import { ChoiceCards } from '../design/choice.tsx'
import { Dialog } from '../design/dialog.tsx'
import { endOfDay } from '../design/end-of-day.ts'
import { Field } from '../design/field.tsx'
import { Problem } from '../design/problem.tsx'
import { announce } from '../design/toast.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { useProblem } from '../frame/problem-of.ts'
import { complaintsIn, readAnew } from './after-act.ts'

type Props = { id: string; rev: number; onClose: () => void }

/** What the company says itself; what an authority set stands beside it and is not touched. */
export const SellerNoticeDialog = ({ id, rev, onClose }: Props) => {
  const { t, say } = useWords()
  const problem = useProblem()
  const form = useId()
  const [state, setState] = useState<SellerNoticeState>('not_told')
  const [day, setDay] = useState('')
  const set = useMutation(
    api.reports.sellerNotice.mutationOptions({
      onSuccess: async () => {
        announce(t('sellerNotice.done'))
        await readAnew(id)
        onClose()
      },
      onError: () => readAnew(id),
    }),
  )
  const until = state === 'must_not_tell' ? endOfDay(day) : undefined
  const late = complaintsIn(set.error).find(({ path }) => path === 'until')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    set.mutate({ report: id, version: rev, notice: { state, ...(until ? { until } : {}) } })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('sellerNotice.title')}
      footer={
        <>
          <p className="min-w-40 flex-1 text-small text-ink-second">{t('sellerNotice.companyNote')}</p>
          <Button onClick={onClose} keys="Esc">
            {t('design.cancel')}
          </Button>
          <Button type="submit" form={form} look="main" busy={set.isPending}>
            {t('sellerNotice.send')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="flex flex-col gap-4 px-5 py-4">
        {set.error && !late ? <Problem problem={problem(set.error)} /> : null}
        <ChoiceCards
          column
          legend={t('sellerNotice.state')}
          value={state}
          onValue={setState}
          cards={sellerNoticeStates.map(value => ({
            value,
            title: t(`sellerNotice.${value}`),
            below: t(`sellerNotice.${value}Company`),
          }))}
        />
        {state === 'must_not_tell' ? (
          <Field
            type="date"
            label={t('sellerNotice.until')}
            hint={t('sellerNotice.untilOptional')}
            value={day}
            onValue={setDay}
            complaint={late ? say(late.sentence) : undefined}
          />
        ) : null}
      </form>
    </Dialog>
  )
}
