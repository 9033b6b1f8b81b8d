import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { BudgetDialog } from '../bench/budget-dialog.tsx'
import { Button } from '../design/button.tsx'
import { Card } from '../design/facts.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { BudgetLine } from '../listing/budget-line.tsx'

/** How much the organisation looks at, for whoever administers it. */
export const BudgetCard = () => {
  const { t } = useWords()
  const budget = useQuery(api.bench.budget.queryOptions()).data
  const [setting, set] = useState(false)
  return (
    <Card
      title={t('bench.budget.title')}
      aside={<Button onClick={() => set(true)}>{t('bench.budget.set')}</Button>}
    >
      {budget ? <BudgetLine budget={budget} /> : null}
      <p className="text-small text-ink-third">{t('bench.budget.why')}</p>
      {setting ? <BudgetDialog scores={[]} onClose={() => set(false)} /> : null}
    </Card>
  )
}
