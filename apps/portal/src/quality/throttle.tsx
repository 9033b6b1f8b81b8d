import type { AppRouter } from '@tocsin/api/trpc/router'
import { dateAndTime } from '@tocsin/catalogue/when'
import type { inferRouterOutputs } from '@trpc/server'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { useNow } from '../design/clock.ts'
import { Card } from '../design/facts.tsx'
import { useWords } from '../design/words.ts'
import { useMyDuty } from '../frame/me.ts'
import { AnswerThrottle } from './answer-throttle.tsx'

type Stands = NonNullable<inferRouterOutputs<AppRouter>['reports']['quality']['throttle']>

/** That signals are limited, since when, why, what helps; and what the company has to say to it. */
export const Throttle = ({ throttle }: { throttle: Stands }) => {
  const { t, language } = useWords()
  const now = useNow()
  const administers = useMyDuty('administer')
  const [answering, answer] = useState(false)
  const when = (at: unknown) => dateAndTime(language, new Date(at as string).toISOString())
  const lifted = throttle.liftedUntil !== null && Date.parse(String(throttle.liftedUntil)) > now.getTime()
  return (
    <Card title={t('quality.throttle')} aside={t('quality.since', { when: when(throttle.since) })}>
      <p className="font-strong">
        {lifted
          ? t('quality.lifted', { until: when(throttle.liftedUntil) })
          : t('quality.throttled', { perDay: throttle.perDay })}
      </p>
      {lifted && throttle.liftedReason ? (
        <p>
          <bdi>{throttle.liftedReason}</bdi>
        </p>
      ) : null}
      <p className="mt-1 max-w-prose text-ink-second">{t('quality.helps')}</p>
      {throttle.answer ? (
        <p className="mt-2 rounded-control border-l-2 border-line-strong bg-page px-3 py-2">
          <span className="block text-small text-ink-third">
            {t('quality.yourAnswer')} {throttle.answeredAt ? when(throttle.answeredAt) : ''}
          </span>
          <bdi className="whitespace-pre-wrap">{throttle.answer}</bdi>
        </p>
      ) : null}
      <div className="mt-2">
        {administers ? (
          <Button onClick={() => answer(true)}>{t('quality.answer')}</Button>
        ) : (
          <p className="text-small text-ink-third">{t('quality.administratorAnswers')}</p>
        )}
      </div>
      {answering ? <AnswerThrottle onClose={() => answer(false)} /> : null}
    </Card>
  )
}
