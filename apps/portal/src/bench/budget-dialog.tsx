import { numberOf } from '@tocsin/catalogue/when'
import { ownListingsMin } from '@tocsin/domain/admission/review-budget'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import { api, client, queryClient } from '../frame/api.ts'
import { ActDialog } from '../people/act-dialog.tsx'
import { usePeopleAct } from '../people/use-people-act.tsx'

/** How many of 10,000 listings the organisation looks at; counted on its own where it just showed enough of them. */
export const BudgetDialog = ({ scores, onClose }: { scores: readonly number[]; onClose: () => void }) => {
  const { t, language } = useWords()
  const act = usePeopleAct()
  const [alerts, setAlerts] = useState('')
  const own = scores.length >= ownListingsMin
  const send = (wanted: number | null) =>
    act.run(
      () =>
        client.bench.setBudget.mutate({ alerts: wanted, scores: own ? [...scores].slice(0, 20_000) : [] }),
      () => {
        void queryClient.invalidateQueries({ queryKey: api.bench.budget.queryKey() })
        onClose()
      },
    )
  return (
    <ActDialog
      title={t('bench.budget.set')}
      note={t('bench.budget.note')}
      send={t('bench.budget.send')}
      act={act}
      onClose={onClose}
      onSend={() => send(Number(alerts))}
    >
      <p className="text-ink-second">
        {own
          ? t('bench.budget.onOwn', { count: scores.length })
          : t('bench.budget.onOrdinary', { least: numberOf(language, ownListingsMin) })}
      </p>
      <Field
        label={t('bench.budget.alerts')}
        hint={t('bench.budget.alertsHint')}
        type="number"
        min={0}
        max={10_000}
        step={1}
        required
        data-first
        value={alerts}
        onValue={setAlerts}
        complaint={act.complaint('alerts')}
      />
      <div>
        <Button onClick={() => send(null)}>{t('bench.budget.asOthers')}</Button>
      </div>
    </ActDialog>
  )
}
