import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Empty } from '../design/empty.tsx'
import { FileDrop } from '../design/file-drop.tsx'
import { Problem } from '../design/problem.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { api, queryClient } from '../frame/api.ts'
import { useProblem } from '../frame/problem-of.ts'
import { RoomHead } from '../frame/room-head.tsx'
import { RoomProblem } from '../frame/room-problem.tsx'
import { useKeys } from '../frame/use-keys.ts'
import { moveInList } from '../reports/move-in-list.ts'
import { Counts } from './counts.tsx'
import type { FileRead } from './file-read.ts'
import { sendFile } from './sending.ts'

/**
 * Where a moderator brings in yesterday's rows without retyping them, and sees of every file what became of it.
 * What annoys her today: a file that is taken half, without a word which half.
 */
export const FilesRoom = () => {
  const { t } = useWords()
  const problem = useProblem()
  const navigate = useNavigate()
  const list = useRef<HTMLUListElement>(null)
  const [failed, setFailed] = useState<unknown>(null)
  const { data, error, refetch } = useQuery({
    ...api.imports.list.queryOptions(),
    refetchInterval: query => (query.state.data?.some(({ state }) => state === 'running') ? 2_000 : 15_000),
  })
  useKeys([
    { keys: 'J', words: t('reports.next'), run: () => moveInList(list.current, 1), repeats: true },
    { keys: 'K', words: t('reports.previous'), run: () => moveInList(list.current, -1), repeats: true },
  ])
  const take = async (file: File) => {
    setFailed(null)
    try {
      const id = await sendFile(file)
      await queryClient.invalidateQueries(api.imports.list.queryFilter())
      await navigate({ to: '/files/$file', params: { file: id } })
    } catch (refused) {
      setFailed(refused)
    }
  }
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto max-w-4xl px-6 py-4 max-desk:px-4">
        <RoomHead title={t('files.title')} />
        <p className="mt-1 mb-3 max-w-prose text-ink-second">{t('files.why')}</p>
        <FileDrop onFile={take} words={t('files.drop')} hint={t('files.dropHint')} />
        <p className="mt-2 flex flex-wrap gap-x-4 text-small text-ink-second">
          {t('files.template')}
          <Template form="csv" words={t('files.templateCsv')} />
          <Template form="jsonl" words={t('files.templateJson')} />
        </p>
        {failed ? (
          <div className="mt-3">
            <Problem problem={problem(failed)} />
          </div>
        ) : null}
        <h2 className="mt-6 text-small font-strong text-ink-second">{t('files.earlier')}</h2>
        {error ? <RoomProblem error={error} reset={() => void refetch()} /> : null}
        {!data && !error ? <SkeletonRows /> : null}
        {data?.length === 0 ? <Empty title={t('files.none')}>{t('files.noneWhy')}</Empty> : null}
        <ul
          ref={list}
          className="mt-2 overflow-hidden rounded-card border border-line bg-surface empty:hidden"
        >
          {data?.map(file => (
            <Row key={file.id} file={file} />
          ))}
        </ul>
      </div>
    </div>
  )
}

const Template = ({ form, words }: { form: 'csv' | 'jsonl'; words: string }) => (
  <a href={`/imports/template?form=${form}`} download className="text-accent underline underline-offset-2">
    {words}
  </a>
)

const Row = ({ file }: { file: FileRead }) => {
  const { t } = useWords()
  const { id, name, state, createdAt, counts, viaKey } = file
  return (
    <li className="border-b border-line last:border-b-0">
      <Link
        to="/files/$file"
        params={{ file: id }}
        className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-0.5 px-3.5 py-2.5 hover:bg-page focus-visible:-outline-offset-2"
      >
        <span className="truncate font-strong">
          {name === null ? t('files.forgotten', { date: createdAt.slice(0, 10) }) : <bdi>{name}</bdi>}
        </span>
        <span className="rounded-[4px] bg-priority-4-soft px-1.5 text-small leading-5 whitespace-nowrap text-ink-second">
          {t(`files.state.${state}`)}
        </span>
        <span className="min-w-0 text-small text-ink-second">
          {counts.received > 0 ? <Counts counts={counts} /> : null}
        </span>
        <span className="text-right text-small text-ink-third">
          {counts.received > 0 ? t('files.rows', { count: counts.received }) : null}
        </span>
        <span className="col-span-2 text-small text-ink-third">
          <Time at={createdAt} /> {viaKey ? `· ${t('files.byKey')}` : ''}
        </span>
      </Link>
    </li>
  )
}
