import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ChevronLeft } from 'lucide-react'
import { Empty } from '../design/empty.tsx'
import { Problem } from '../design/problem.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { useProblem } from '../frame/problem-of.ts'
import { refusalIn } from '../frame/refusal-in.ts'
import { HistoryRoom } from './history-room.tsx'

export const History = () => {
  const { t } = useWords()
  const problemOf = useProblem()
  const { incident } = useParams({ from: '/histories/$incident' })
  const read = useQuery(api.audit.history.queryOptions({ incident }))
  if (read.data) return <HistoryRoom key={incident} history={read.data} />
  return (
    <div className="flex flex-col gap-3 p-6">
      <Link to="/histories" className="flex items-center self-start text-accent">
        <ChevronLeft size={16} aria-hidden="true" /> {t('audit.back')}
      </Link>
      {refusalIn(read.error)?.code === 'not_found' ? (
        <Empty title={t('audit.missing')} />
      ) : read.error || read.fetchStatus === 'paused' ? (
        <Problem problem={problemOf(read.error)} onAgain={() => void read.refetch()} />
      ) : (
        <div className="rounded-card border border-line bg-surface">
          <SkeletonRows count={9} />
        </div>
      )}
    </div>
  )
}
