import { queueMost } from '@tocsin/domain/incident/queue'
import { useWords } from '../design/words.ts'

type Props = { shown: number; total: number | undefined; reading: boolean }

/** Of a list that is longer than what is here: how much of it is, and what becomes of the rest. */
export const Listed = ({ shown, total, reading }: Props) => {
  const { t, language } = useWords()
  if (total === undefined || total <= shown) return null
  const params = { shown: shown.toLocaleString(language), total: total.toLocaleString(language) }
  return (
    <p role="status" className="border-t border-line px-4.5 py-1.5 text-small text-ink-second">
      {t(reading ? 'queue.reading' : shown < queueMost ? 'queue.listed' : 'queue.cutOff', params)}
    </p>
  )
}
