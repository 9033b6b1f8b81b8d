import { numberOf } from '@tocsin/catalogue/when'
import { useWords } from '../design/words.ts'
import type { Screening } from './use-screening.ts'

/** How much the reader's organisation looks at, and on which listings that was counted. */
export const BudgetLine = ({ budget }: { budget: Screening['budget'] }) => {
  const { t, language } = useWords()
  const { alerts, listings, own } = budget
  const counted = listings > 0 ? t('listing.budget.own', { count: listings }) : t('listing.budget.ordinary')
  return (
    <p className="text-small text-ink-third">
      {t('listing.budget.line', { alerts: numberOf(language, alerts) })}{' '}
      {own ? counted : t('listing.budget.usual')}
    </p>
  )
}
