import { type IndicatorCode, indicatorCodes } from '@tocsin/domain/report/indicators'
import { useEffect, useRef } from 'react'
import { Button } from '../design/button.tsx'
import { Card } from '../design/facts.tsx'
import { controlLook } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import { useKeys } from '../frame/use-keys.ts'

type Props = {
  given: string | null
  indicators: readonly string[]
  /** As she puts it better; null as long as what came with it stands. */
  reason: string | null
  onReason: (reason: string | null) => void
  onSend: () => void
}

/** Why the pipeline sent it, and a key away a better sentence: nothing is typed again that is there already. */
export const Reason = ({ given, indicators, reason, onReason, onSend }: Props) => {
  const { t, word } = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const editing = reason !== null
  useEffect(() => {
    if (editing) field.current?.focus()
  }, [editing])
  const begin = () => onReason(reason ?? given ?? '')
  useKeys([{ keys: 'R', words: t('signals.keys.reason'), run: begin }])
  const codes = indicatorCodes.filter((code: IndicatorCode) => indicators.includes(code))
  return (
    <Card
      title={t('signals.why')}
      aside={
        editing ? null : (
          <Button look="bare" keys="R" onClick={begin}>
            {t('signals.reasonBetter')}
          </Button>
        )
      }
    >
      {editing ? (
        <>
          <textarea
            ref={field}
            aria-label={t('signals.reasonBetter')}
            rows={3}
            maxLength={5_000}
            value={reason}
            onChange={event => onReason(event.target.value)}
            onKeyDown={event => {
              if (event.key === 'Escape') onReason(null)
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault()
                onSend()
              }
            }}
            className={controlLook}
          />
          <p className="mt-1 text-small text-ink-third">{t('signals.reasonHint')}</p>
        </>
      ) : (
        <p className="whitespace-pre-wrap">
          <bdi>{given ?? t('reports.erased')}</bdi>
        </p>
      )}
      <p className="mt-2 text-small text-ink-second">
        {codes.map(code => `${code} ${word('indicator', `${code}.short`)}`).join(' · ')}
      </p>
    </Card>
  )
}
