import { listOf } from '@tocsin/catalogue/when'
import type { IncidentView } from '@tocsin/domain/incident/view'
import { Due } from '../design/due.tsx'
import { Card } from '../design/facts.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { useNameOf } from '../frame/directory.ts'

/** What was asked of the companies and what they said. An answer appears here as it arrives. */
export const Questions = ({ view: { questions, reports, sealedAt } }: { view: IncidentView }) => {
  const { t, word, language } = useWords()
  const nameOf = useNameOf()
  const companyOf = (report: string) => reports.find(({ id }) => id === report)?.organisation
  if (questions.length === 0) return null
  return (
    <Card title={t('incidentRoom.questions.heading')}>
      <ul aria-live="polite" className="flex flex-col divide-y divide-line">
        {questions.map(({ id, type, text, basis, at, dueAt, answer, organisation, report }) => {
          const company = companyOf(report)
          return (
            <li key={id} className="flex flex-col gap-1 py-2.5 first:pt-0 last:pb-0">
              <p className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="font-strong">{word('question', type)}</span>
                <span className="text-small text-ink-second">
                  {nameOf(organisation)} · <Time at={at} /> · {word('basis', basis)}
                </span>
              </p>
              <p className="whitespace-pre-wrap">{text ?? t('incidentRoom.questions.erased')}</p>
              {answer ? (
                <blockquote className="border-l-2 border-line-strong pl-3">
                  <p className="text-small text-ink-second">
                    {company ? nameOf(company) : ''} · {word('answer', answer.outcome)} ·{' '}
                    <Time at={answer.at} /> · {word('basis', answer.basis)}
                    {answer.categories.length > 0
                      ? ` · ${listOf(
                          language,
                          answer.categories.map(kind => word('identity', kind)),
                        )}`
                      : ''}
                  </p>
                  <p className="whitespace-pre-wrap">{answer.text ?? t('incidentRoom.questions.erased')}</p>
                </blockquote>
              ) : (
                <p className="text-ink-second">
                  {sealedAt ? (
                    t('incidentRoom.questions.openThen')
                  ) : (
                    <>
                      {t('incidentRoom.questions.open')}, <Due at={dueAt} />
                    </>
                  )}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
