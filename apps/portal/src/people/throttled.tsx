import { useQuery } from '@tanstack/react-query'
import { dateAndTime } from '@tocsin/catalogue/when'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Card } from '../design/facts.tsx'
import { Field, TextArea } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import { api, client, queryClient } from '../frame/api.ts'
import { useMe } from '../frame/me.ts'
import { AnswerThrottle } from '../quality/answer-throttle.tsx'
import { ActDialog } from './act-dialog.tsx'
import { usePeopleAct } from './use-people-act.tsx'

/** Companies whose signals are limited, what they say to it, and the lifting of it; a company sees itself. */
export const Throttled = ({ nameOf }: { nameOf: (organisation: string) => string }) => {
  const { t, language } = useWords()
  const { organisation } = useMe()
  const rows = useQuery(api.people.throttled.queryOptions()).data ?? []
  const [lifting, lift] = useState<string | null>(null)
  const [answering, answer] = useState(false)
  if (rows.length === 0) return null
  const when = (at: unknown) => dateAndTime(language, new Date(at as string).toISOString())
  return (
    <Card title={t('quality.throttledCompanies')}>
      <ul>
        {rows.map(row => (
          <li key={row.organisation} className="border-b border-line py-2 last:border-b-0">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <span className="min-w-40 flex-1">
                <span className="font-strong">{nameOf(row.organisation)}</span>
                <span className="block text-small text-ink-second">
                  {t('quality.heldOf', { held: row.held, judged: row.judged })} ·{' '}
                  {t('quality.since', { when: when(row.since) })}
                  {row.liftedUntil ? ` · ${t('quality.lifted', { until: when(row.liftedUntil) })}` : ''}
                </span>
              </span>
              {organisation.kind === 'secretariat' ? (
                <Button onClick={() => lift(row.organisation)}>{t('quality.lift')}</Button>
              ) : (
                <Button onClick={() => answer(true)}>{t('quality.answer')}</Button>
              )}
            </div>
            <p className="mt-1 whitespace-pre-wrap text-ink-second">
              {row.answer ? <bdi>{row.answer}</bdi> : t('quality.noAnswer')}
            </p>
          </li>
        ))}
      </ul>
      {lifting ? <LiftThrottle organisation={lifting} onClose={() => lift(null)} /> : null}
      {answering ? <AnswerThrottle onClose={() => answer(false)} /> : null}
    </Card>
  )
}

const LiftThrottle = ({ organisation, onClose }: { organisation: string; onClose: () => void }) => {
  const { t } = useWords()
  const act = usePeopleAct()
  const [days, setDays] = useState('14')
  const [reason, setReason] = useState('')
  const send = () =>
    act.run(
      () => client.people.liftThrottle.mutate({ organisation, days: Math.round(Number(days)) || 0, reason }),
      async () => {
        await queryClient.invalidateQueries({ queryKey: api.people.throttled.queryKey() })
        onClose()
      },
    )
  return (
    <ActDialog
      title={t('quality.lift')}
      note={t('quality.liftNote')}
      send={t('quality.lift')}
      act={act}
      onSend={send}
      onClose={onClose}
    >
      <Field
        label={t('quality.days')}
        required
        value={days}
        onValue={setDays}
        complaint={act.complaint('days')}
      />
      <TextArea
        label={t('quality.liftReason')}
        required
        rows={3}
        maxLength={1_000}
        value={reason}
        onValue={setReason}
        complaint={act.complaint('reason', reason)}
      />
    </ActDialog>
  )
}
