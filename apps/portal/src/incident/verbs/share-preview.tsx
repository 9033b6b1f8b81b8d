import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Command } from '@tocsin/domain/incident/command'
import { useEffect, useState } from 'react'
import { Problem } from '../../design/problem.tsx'
import { SkeletonLines } from '../../design/skeleton.tsx'
import { useWords } from '../../design/words.ts'
import { client } from '../../frame/api.ts'
import { useProblem } from '../../frame/problem-of.ts'
import type { IncidentRead } from '../incident-read.ts'
import { WillSee } from './will-see.tsx'

type Share = Extract<Command, { verb: 'share' }>

const settledMs = 300
/** Stands for what is not typed yet, so that a view can be made; the line that would show it waits instead. */
const unwritten = '\u2026\u2026\u2026'

const useSettledValue = <T,>(value: T): T => {
  const [settled, settle] = useState(value)
  const written = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), settledMs)
    return () => clearTimeout(timer)
  }, [written])
  return settled
}

/** Made by the server with the functions that make the real view. Nothing leaves for it. */
export const SharePreview = ({ incident, command }: { incident: IncidentRead; command: Share }) => {
  const { t } = useWords()
  const problemOf = useProblem()
  const purposeWritten = command.purpose.trim().length >= 3
  const asked = useSettledValue<Share>({
    ...command,
    purpose: purposeWritten ? command.purpose : unwritten,
    ...(command.identities ? { basis: command.basis ?? unwritten } : {}),
  })
  const preview = useQuery({
    queryKey: ['share-preview', incident.id, incident.rev, asked],
    queryFn: () => client.incidents.preview.mutate({ id: incident.id, command: asked }),
    enabled: asked.recipients.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  })
  const chosen = new Set(command.recipients.map(({ organisation }) => organisation))
  const shown = preview.data?.filter(({ organisation }) => chosen.has(organisation)) ?? []
  if (command.recipients.length === 0)
    return <p className="px-1 py-6 text-ink-second">{t('incidentRoom.share.previewEmpty')}</p>
  if (preview.error) return <Problem problem={problemOf(preview.error)} />
  return (
    <section
      aria-label={t('incidentRoom.share.preview')}
      aria-busy={preview.isFetching}
      className="grid gap-3 min-[1100px]:grid-cols-2"
    >
      {shown.map(({ organisation, view }) => (
        <WillSee
          key={organisation}
          organisation={organisation}
          view={view}
          ours={incident.view}
          purposeWritten={purposeWritten}
        />
      ))}
      {shown.length < command.recipients.length ? (
        <div className="rounded-card border border-line bg-surface p-4">
          <span className="sr-only">{t('incidentRoom.share.previewing')}</span>
          <SkeletonLines count={6} />
        </div>
      ) : null}
    </section>
  )
}
