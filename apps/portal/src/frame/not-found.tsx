import { Empty } from '../design/empty.tsx'
import { useWords } from '../design/words.ts'

export const NotFound = () => {
  const { t } = useWords()
  return <Empty title={t('frame.notFound')}>{t('frame.notFoundWhy')}</Empty>
}
