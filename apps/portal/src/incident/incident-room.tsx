import { useQuery } from '@tanstack/react-query'
import { Problem } from '../design/problem.tsx'
import { api } from '../frame/api.ts'
import { useProblem } from '../frame/problem-of.ts'
import { refusalIn } from '../frame/refusal-in.ts'
import { LoadingIncident } from './loading-incident.tsx'
import { OpenIncident } from './open-incident.tsx'
import { StaleReading } from './stale-reading.tsx'
import { useWithdrawn } from './use-withdrawn.ts'
import { WithdrawnIncident } from './withdrawn-incident.tsx'

/** One incident in each of its states. Taken back and never ours are one state, in words and in look. */
export const IncidentRoom = ({ id }: { id: string }) => {
  const withdrawn = useWithdrawn(id)
  const problemOf = useProblem()
  const read = useQuery({ ...api.incidents.read.queryOptions({ id }), enabled: !withdrawn })
  const unreached = read.fetchStatus === 'paused'
  if (withdrawn || refusalIn(read.error)?.code === 'not_found') return <WithdrawnIncident />
  if (read.data)
    return (
      <div className="flex h-full min-h-0 flex-col">
        {read.error || unreached ? (
          <StaleReading at={read.dataUpdatedAt} onAgain={() => void read.refetch()} />
        ) : null}
        <OpenIncident incident={read.data} />
      </div>
    )
  if (read.error || unreached)
    return (
      <div className="p-6">
        <Problem problem={problemOf(read.error)} onAgain={() => void read.refetch()} />
      </div>
    )
  return <LoadingIncident />
}
