import { announce } from '../design/toast.tsx'
import { useWords } from '../design/words.ts'
import { refusalIn } from '../frame/refusal-in.ts'

/** Somebody else was quicker, in another window: that is said, and the list, which is read again, says who. */
export const useMeanwhile = () => {
  const { t } = useWords()
  return (error: unknown): void => {
    if (refusalIn(error)?.code !== 'not_found') throw error
    announce(t('erasures.confirm.meanwhile'))
  }
}
