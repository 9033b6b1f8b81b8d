import { useMutation } from '@tanstack/react-query'
import type { Correction } from '@tocsin/domain/report/filing'
import type { ReportView } from '@tocsin/domain/report/view'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Field, TextArea } from '../design/field.tsx'
import { Problem } from '../design/problem.tsx'
import { announce } from '../design/toast.tsx'
import { useWords } from '../design/words.ts'
import { complaintAt } from '../filing/complaints.ts'
import { api } from '../frame/api.ts'
import { useSay } from '../frame/directory.ts'
import { forget, useKept } from '../frame/kept.ts'
import { useProblem } from '../frame/problem-of.ts'
import { useKeys } from '../frame/use-keys.ts'
import { complaintsIn, readAnew } from './after-act.ts'

type Props = { id: string; rev: number; view: ReportView; onClose: () => void }

/** A new revision of what was offered and why; what is left as it was is not sent. */
export const CorrectDialog = ({ id, rev, view, onClose }: Props) => {
  const { t } = useWords()
  const say = useSay()
  const problem = useProblem()
  const latest = view.revisions.at(-1)
  const before = {
    title: latest?.title ?? '',
    text: latest?.text ?? '',
    price: latest?.price ?? '',
    quantity: latest?.quantity ?? '',
    reason: latest?.reason ?? '',
  }
  const [{ typed, why }, keep] = useKept<{ typed: Partial<typeof before>; why: string }>(id, 'correct', {
    typed: {},
    why: '',
  })
  const now = { ...before, ...typed }
  const send = useMutation(
    api.reports.correct.mutationOptions({
      onSuccess: async () => {
        forget(id, 'correct')
        await readAnew(id)
        announce(t('reports.correct.done'))
        onClose()
      },
      onError: () => readAnew(id),
    }),
  )
  const complaint = complaintAt(complaintsIn(send.error), say)
  const names = ['title', 'text', 'price', 'quantity', 'reason'] as const
  const changed = Object.fromEntries(
    names.filter(name => now[name] !== before[name]).map(name => [name, now[name]]),
  )
  const press = () => {
    const correction: Correction = { ...changed, why }
    send.mutate({ report: id, version: rev, correction })
  }
  useKeys([
    { keys: 'Ctrl Enter', words: t('reports.correct.do'), run: press, inFields: true, inDialogs: true },
  ])
  const at = (name: keyof typeof before) => ({
    value: now[name],
    onValue: (value: string) => keep({ typed: { ...typed, [name]: value } }),
    complaint: complaint(`correction.${name}`),
  })
  return (
    <Dialog
      open
      size="large"
      onClose={onClose}
      title={t('reports.correct.title')}
      note={t('reports.correct.note')}
      footer={
        <>
          <Button onClick={onClose}>{t('design.cancel')}</Button>
          <Button
            look="main"
            keys="Ctrl ↵"
            busy={send.isPending}
            disabled={Object.keys(changed).length === 0 || why.trim().length < 3}
            onClick={press}
          >
            {t('reports.correct.do')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3.5 p-5">
        {send.error ? <Problem problem={problem(send.error)} kept={t('reports.kept')} /> : null}
        <TextArea
          label={t('reports.correct.why')}
          required
          rows={1}
          maxLength={500}
          value={why}
          onValue={why => keep({ why })}
          complaint={complaint('correction.why')}
        />
        <Field label={t('filing.listingTitle')} {...at('title')} />
        <TextArea label={t('listing.editor.text')} rows={6} {...at('text')} />
        <div className="grid gap-3 desk:grid-cols-2">
          <Field label={t('filing.price')} {...at('price')} />
          <Field label={t('filing.quantity')} {...at('quantity')} />
        </div>
        <TextArea label={t('filing.reason')} rows={2} {...at('reason')} />
      </div>
    </Dialog>
  )
}
