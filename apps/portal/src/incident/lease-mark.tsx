import { Button } from '../design/button.tsx'
import { useNow } from '../design/clock.ts'
import { useWords } from '../design/words.ts'
import { useMe } from '../frame/me.ts'
import type { IncidentRead } from './incident-read.ts'
import { useLease } from './use-lease.ts'

const minuteMs = 60_000
const soonMinutes = 4
const leasable = new Set(['in_triage', 'accepted', 'dismissed'])

/** Who of us works on it, and for how long still. A claim that would be an event is a verb and stands there. */
export const LeaseMark = ({ incident }: { incident: IncidentRead }) => {
  const { t } = useWords()
  const { member } = useMe()
  const { take, release, busy } = useLease(incident.id)
  const now = useNow().getTime()
  const { lease, view } = incident
  const leftMs = lease ? Date.parse(lease.until) - now : 0
  const count = Math.max(1, Math.round(leftMs / minuteMs))
  if (lease && leftMs > 0)
    return (
      <span role="status" className="ml-auto flex items-center gap-2 text-ink-second">
        {lease.member === member.id ? (
          <>
            {t('incidentRoom.lease.mine', { count })}
            {count <= soonMinutes ? (
              <Button onClick={take} busy={busy}>
                {t('incidentRoom.lease.keep')}
              </Button>
            ) : null}
            <Button onClick={release} busy={busy}>
              {t('incidentRoom.lease.release')}
            </Button>
          </>
        ) : (
          t('incidentRoom.lease.theirs', { count, name: lease.name })
        )}
      </span>
    )
  if (view.part === 'informed' || view.sealedAt !== null || !leasable.has(view.substate)) return null
  return (
    <span className="ml-auto">
      <Button onClick={take} busy={busy}>
        {t('incidentRoom.lease.take')}
      </Button>
    </span>
  )
}
