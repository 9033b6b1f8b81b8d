import { Button } from '../design/button.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'

/** What stands below was read earlier and could not be read again. It stays readable, and says so. */
export const StaleReading = ({ at, onAgain }: { at: number; onAgain: () => void }) => {
  const { t } = useWords()
  return (
    <div
      role="status"
      className="flex items-center justify-between gap-3 border-b border-line bg-priority-3-soft px-4 py-1.5 text-small text-priority-3"
    >
      <span>
        {t('incidentRoom.failed.stale')} <Time at={new Date(at).toISOString()} />
      </span>
      <Button onClick={onAgain}>{t('incidentRoom.failed.retry')}</Button>
    </div>
  )
}
