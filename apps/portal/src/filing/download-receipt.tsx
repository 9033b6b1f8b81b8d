import type { AppRouter } from '@tocsin/api/trpc/router'
import type { inferRouterOutputs } from '@trpc/server'
import { Button } from '../design/button.tsx'
import { useWords } from '../design/words.ts'

type Receipt = inferRouterOutputs<AppRouter>['reports']['receipt']

/** The signed paper as a file, in the very form that `tocsin verify receipt` reads. */
export const DownloadReceipt = ({ receipt }: { receipt: Receipt }) => {
  const { t } = useWords()
  const download = () => {
    const file = new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: 'application/json' })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = `${receipt.reference}.json`
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <Button look="main" onClick={download}>
      {t('filing.receipt.download')}
    </Button>
  )
}
