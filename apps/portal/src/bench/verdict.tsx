import { numberOf } from '@tocsin/catalogue/when'
import { type FoundIndicator, isLearnt } from '@tocsin/domain/report/recognition'
import { useWords } from '../design/words.ts'
import { BudgetLine } from '../listing/budget-line.tsx'
import { grounds } from '../listing/recognised.tsx'
import type { Screening } from '../listing/use-screening.ts'

/** Near the ends two digits more are said: a threshold may stand there. */
const percent = (score: number): number => {
  const value = Math.min(score * 100, 99.99)
  return value > 99 || value < 1 ? Math.round(value * 100) / 100 : Math.round(value)
}

/** There is no certainty that a number could be rounded to. */
const sureness = (score: number): 'most' | 'few' | 'of' =>
  score > 0.99 ? 'most' : score < 0.01 ? 'few' : 'of'

/** The grade with its sentence, how likely it deserves a look, and where the organisation begins to look. */
export const Verdict = ({ screening }: { screening: Screening }) => {
  const { t, say, language } = useWords()
  const { recognition, score, budget } = screening
  const [said, from] = [percent(score), percent(budget.threshold)]
  return (
    <section
      aria-label={t('bench.verdict')}
      className="flex flex-col gap-2 rounded-card border border-line bg-surface px-4 py-3"
    >
      <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
        <span
          className={`rounded-[4px] px-1.5 text-small leading-5 font-strong ${grounds[recognition.grade]}`}
        >
          {t(`listing.recognised.grade.${recognition.grade}`)}
        </span>
        <span className="font-strong">{say(recognition.summary)}</span>
      </p>
      <div className="relative mt-1 h-2 rounded-full bg-line" aria-hidden="true">
        <div className="h-full rounded-full bg-recognised" style={{ width: `${Math.max(said, 1)}%` }} />
        <div
          className="absolute -top-1 h-4 w-0.5 bg-ink"
          style={{ insetInlineStart: `min(${budget.threshold * 100}%, calc(100% - 2px))` }}
        />
      </div>
      <p className="text-small text-ink-second">
        {t(`bench.score.${sureness(score)}`, { score: numberOf(language, said) })}{' '}
        {t(score < budget.threshold ? 'bench.below' : 'bench.above', { from: numberOf(language, from) })}
      </p>
      <Weighed indicators={recognition.indicators} against={false} />
      <Weighed indicators={recognition.indicators} against />
      <BudgetLine budget={budget} />
    </section>
  )
}

/** Each indicator once, with the points that it adds or takes; what was learnt, with what all of its words do. */
const Weighed = ({ indicators, against }: { indicators: readonly FoundIndicator[]; against: boolean }) => {
  const { t, word, language } = useWords()
  const weights = new Map<string, number>()
  for (const one of indicators.filter(one => one.against === against))
    weights.set(one.code, one.weight + (isLearnt(one) ? (weights.get(one.code) ?? 0) : 0))
  if (weights.size === 0) return null
  return (
    <p className={`text-small ${against ? 'text-against' : 'text-ink-second'}`}>
      {t(against ? 'bench.against' : 'bench.for')}{' '}
      {[...weights]
        .toSorted(([, a], [, b]) => b - a)
        .map(
          ([code, weight]) =>
            `${word('indicator', `${code}.short`)} ${against ? '−' : '+'}${numberOf(language, weight)}`,
        )
        .join(' · ')}
    </p>
  )
}
