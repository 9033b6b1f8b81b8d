import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { SkeletonLines } from '../design/skeleton.tsx'
import { api } from '../frame/api.ts'
import { useMe } from '../frame/me.ts'
import { refusalIn } from '../frame/refusal-in.ts'
import { RoomProblem } from '../frame/room-problem.tsx'
import { emptyForm, formOf } from './form.ts'
import { ReportForm } from './report-form.tsx'

/** A draft by its address. One that the server does not have begins empty, and is there with the first key. */
export const DraftRoom = () => {
  const { draft: id } = useParams({ from: '/drafts/$draft' })
  const { organisation } = useMe()
  const { data, error, refetch } = useQuery({
    ...api.drafts.read.queryOptions({ id }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  if (data)
    return (
      <ReportForm
        key={id}
        id={id}
        opened={{ form: formOf(data.body), revision: data.revision, savedAt: data.savedAt }}
      />
    )
  if (error && refusalIn(error)?.code === 'not_found')
    return (
      <ReportForm
        key={id}
        id={id}
        opened={{ form: emptyForm(organisation.name), revision: 0, savedAt: null }}
      />
    )
  if (error) return <RoomProblem error={error} reset={() => void refetch()} />
  return (
    <div className="max-w-2xl p-6">
      <SkeletonLines count={8} />
    </div>
  )
}
