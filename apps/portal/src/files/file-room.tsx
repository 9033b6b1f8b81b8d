import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { sizeOf } from '@tocsin/catalogue/when'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Card } from '../design/facts.tsx'
import { FileDrop } from '../design/file-drop.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { RoomHead } from '../frame/room-head.tsx'
import { RoomProblem } from '../frame/room-problem.tsx'
import type { FileRead } from './file-read.ts'
import { Outcome } from './outcome.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { Reading } from './reading.tsx'
import { goOnSending, stopSending, useSending } from './sending.ts'
import { Taking } from './taking.tsx'
import { timeLeft } from './time-left.ts'
import { useFileAct } from './use-file-act.ts'

/** One file, from its first byte to what became of its last row. */
export const FileRoom = () => {
  const { t } = useWords()
  const { file: id } = useParams({ strict: false }) as { file: string }
  const sending = useSending(id)
  const { data, error, refetch } = useQuery({
    ...api.imports.read.queryOptions({ id }),
    refetchInterval: query => {
      const state = query.state.data?.state
      return state === 'running' || state === 'arriving' ? 1_000 : false
    },
  })
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-5xl flex-col gap-3 px-6 py-4 max-desk:px-4">
        <p className="text-small">
          <Link to="/files" className="text-accent underline-offset-2 hover:underline">
            {t('files.back')}
          </Link>
        </p>
        {error ? <RoomProblem error={error} reset={() => void refetch()} /> : null}
        {!data && !error ? <SkeletonRows count={8} /> : null}
        {data ? (
          <>
            <RoomHead
              title={
                data.name === null ? (
                  t('files.forgotten', { date: data.createdAt.slice(0, 10) })
                ) : (
                  <bdi>{data.name}</bdi>
                )
              }
              note={<Time at={data.createdAt} focusable />}
            />
            {data.state === 'arriving' && sending ? <Arriving id={id} file={data} /> : null}
            {data.state === 'arriving' && !sending ? <Halfway file={data} /> : null}
            {data.state === 'arrived' ? <Reading file={data} /> : null}
            {data.state === 'running' ? <Taking file={data} /> : null}
            {['done', 'cancelled', 'stopped'].includes(data.state) ? <Outcome file={data} /> : null}
          </>
        ) : null}
      </div>
    </div>
  )
}

const Arriving = ({ id, file }: { id: string; file: FileRead }) => {
  const words = useWords()
  const { t, language } = words
  const sending = useSending(id)
  if (!sending) return null
  const { sent, size, broken, startedAt, from } = sending
  const rate = (sent - from) / (Date.now() - startedAt)
  return (
    <Card title={t('files.upload.title', { name: file.name ?? '' })}>
      <ProgressBar part={sent / size} label={t('files.upload.title', { name: file.name ?? '' })} />
      <p className="mt-2 text-ink-second" role="status">
        {broken
          ? t('files.upload.retry')
          : t('files.upload.progress', { done: sizeOf(language, sent), all: sizeOf(language, size) })}
        {!broken && rate > 0
          ? `, ${t('files.upload.left', { time: timeLeft((size - sent) / rate, words) })}`
          : ''}
      </p>
      <div className="mt-3">
        <Button onClick={() => stopSending(id)}>{t('files.upload.stop')}</Button>
      </div>
    </Card>
  )
}

const Halfway = ({ file }: { file: FileRead }) => {
  const { t, language } = useWords()
  const [other, setOther] = useState(false)
  const { run, busy } = useFileAct(file.id)
  const take = (chosen: File) => {
    setOther(chosen.size !== file.sizeBytes)
    if (chosen.size === file.sizeBytes) goOnSending(file.id, chosen, file.arrivedBytes)
  }
  return (
    <Card title={t('files.upload.halfTitle')}>
      <FileDrop
        onFile={take}
        words={t('files.upload.choose')}
        hint={t('files.upload.half', {
          done: `${sizeOf(language, file.arrivedBytes)} / ${sizeOf(language, file.sizeBytes ?? 0)}`,
        })}
      />
      {other ? (
        <p role="alert" className="mt-2 text-priority-1">
          {t('files.upload.other')}
        </p>
      ) : null}
      <div className="mt-3">
        <Button look="bare" busy={busy} onClick={() => run('cancel')}>
          {t('files.discard')}
        </Button>
      </div>
    </Card>
  )
}
