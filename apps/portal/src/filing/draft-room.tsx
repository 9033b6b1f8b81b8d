import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useRef } from 'react'
import { SkeletonLines } from '../design/skeleton.tsx'
import { api } from '../frame/api.ts'
import { useMe } from '../frame/me.ts'
import { refusalIn } from '../frame/refusal-in.ts'
import { RoomProblem } from '../frame/room-problem.tsx'
import { isBegunHere } from './begun-here.ts'
import { emptyForm, formOf } from './form.ts'
import { kindOfSector } from './kind-of-sector.ts'
import { ReportForm } from './report-form.tsx'
import type { OpenedDraft } from './use-draft.ts'

/**
 * A draft by its address. One that began here, or that the server does not have, begins empty, and is there with the
 * first key. Read once:
 * from then on the form is ahead of the server, and no later answer may take its place.
 */
export const DraftRoom = () => {
  const { draft: id } = useParams({ from: '/drafts/$draft' })
  const { organisation } = useMe()
  const opened = useRef<{ id: string; draft: OpenedDraft } | null>(null)
  const begunHere = opened.current?.id !== id && isBegunHere(id)
  const { data, error, refetch } = useQuery({
    ...api.drafts.read.queryOptions({ id }),
    enabled: opened.current?.id !== id && !begunHere,
    gcTime: 0,
  })
  if (opened.current?.id !== id) {
    if (data)
      opened.current = {
        id,
        draft: {
          form: formOf(data.body),
          revision: data.revision,
          savedAt: data.savedAt,
          keptUntil: data.keptUntil,
        },
      }
    else if (begunHere || refusalIn(error)?.code === 'not_found')
      opened.current = {
        id,
        draft: {
          form: emptyForm(organisation.name, kindOfSector(organisation.sector)),
          revision: 0,
          savedAt: null,
          keptUntil: null,
        },
      }
  }
  if (opened.current?.id === id) return <ReportForm key={id} id={id} opened={opened.current.draft} />
  if (error) return <RoomProblem error={error} reset={() => void refetch()} />
  return (
    <div className="max-w-2xl p-6">
      <SkeletonLines count={8} />
    </div>
  )
}
