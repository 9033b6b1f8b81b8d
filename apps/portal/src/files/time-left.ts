import type { WordsInUse } from '../design/words.ts'

/** "40 seconds", "3 minutes": no more exact than it is known. */
export const timeLeft = (ms: number, { t }: WordsInUse): string => {
  const seconds = Math.max(1, Math.round(ms / 1_000))
  return seconds < 90
    ? t('files.seconds', { count: seconds < 10 ? seconds : Math.ceil(seconds / 5) * 5 })
    : t('files.minutes', { count: Math.ceil(seconds / 60) })
}
