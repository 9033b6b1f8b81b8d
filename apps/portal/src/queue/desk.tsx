import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { Problem } from '../design/problem.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { useProblem } from '../frame/problem-of.ts'
import { IncidentRoom } from '../incident/incident-room.tsx'
import { QueueList } from './queue-list.tsx'

/** The list and the open incident side by side; in the hand, one of the two. */
export const Desk = () => {
  const { incident = null } = useParams({ strict: false })
  const { place = 'queue' } = useSearch({ from: '/queue' })
  const { t } = useWords()
  const problemOf = useProblem()
  const list = useQuery(api.incidents.list.queryOptions())
  return (
    <div className="grid h-full min-h-0 grid-cols-[minmax(0,1fr)] min-[900px]:grid-cols-[minmax(280px,36%)_minmax(0,1fr)] min-[1240px]:grid-cols-[390px_minmax(0,1fr)]">
      <div className={`min-h-0 border-line min-[900px]:border-r ${incident ? 'max-[899px]:hidden' : ''}`}>
        {list.data ? (
          <QueueList key={place} rows={list.data} place={place} opened={incident} />
        ) : list.error || list.fetchStatus === 'paused' ? (
          <div className="p-4">
            <Problem problem={problemOf(list.error)} onAgain={() => void list.refetch()} />
          </div>
        ) : (
          <div className="h-full bg-surface pt-24">
            <SkeletonRows count={8} />
          </div>
        )}
      </div>
      {incident ? (
        <IncidentRoom key={incident} id={incident} />
      ) : (
        <div className="flex min-h-0 flex-col items-center justify-center gap-1 p-8 text-center max-[899px]:hidden">
          <p className="font-strong">{t('queue.unopened')}</p>
          <p className="text-ink-second">{t('queue.unopenedWhy')}</p>
        </div>
      )}
    </div>
  )
}
