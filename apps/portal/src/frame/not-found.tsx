import { Link } from '@tanstack/react-router'
import { Empty } from '../design/empty.tsx'
import { useWords } from '../design/words.ts'

export const NotFound = () => {
  const { t } = useWords()
  return (
    <Empty title={t('frame.notFound')}>
      <p>{t('frame.notFoundWhy')}</p>
      <Link to="/" className="mt-2 inline-block text-accent hover:underline">
        {t('frame.toStart')}
      </Link>
    </Empty>
  )
}
