import { useWords } from '../design/words.ts'
import type { IncidentRead } from './incident-read.ts'

/** Acknowledging asks nothing and cannot be undone: what it says, and to whom, stands beside its button. */
export const AtOnce = ({ incident: { allowed, view } }: { incident: IncidentRead }) => {
  const { t } = useWords()
  if (!allowed.includes('acknowledge')) return null
  return (
    <p className="text-small text-ink-second">
      {view.part === 'lead' ? t('incidentRoom.acknowledge.what') : t('incidentRoom.acknowledge.whatOthers')}
    </p>
  )
}
