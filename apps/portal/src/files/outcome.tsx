import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listOf } from '@tocsin/catalogue/when'
import type { ReactNode } from 'react'
import { Card } from '../design/facts.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { CountsTable } from './counts.tsx'
import type { FileRead } from './file-read.ts'

const titleOf = ({ state, counts }: FileRead) =>
  state === 'cancelled' && counts.received === 0
    ? ('files.end.cancelledBefore' as const)
    : (`files.end.${state as 'done' | 'cancelled' | 'stopped'}` as const)

/** What became of every row, and the two files that she takes along: all of it, and what is to be mended. */
export const Outcome = ({ file }: { file: FileRead }) => {
  const { t, say } = useWords()
  const { id, name, counts, stoppedWhy } = file
  return (
    <>
      <Card title={t(titleOf(file))}>
        {stoppedWhy ? <p className="mb-2 text-priority-1">{say({ code: stoppedWhy, params: {} })}</p> : null}
        <div className="max-w-xl">
          <CountsTable counts={counts} />
        </div>
        {name === null ? (
          <p className="mt-3 text-ink-second">{t('files.forgottenWhy')}</p>
        ) : counts.received > 0 ? (
          <div className="mt-3 flex flex-wrap items-center gap-2">
            <Download href={`/imports/${id}/result?form=csv`}>{t('files.end.result')}</Download>
            {counts.refused > 0 ? (
              <Download href={`/imports/${id}/refused`}>
                {t('files.end.refused', { count: counts.refused })}
              </Download>
            ) : null}
            {counts.signal > 0 ? (
              <Link to="/signals" className="px-2 text-accent underline-offset-2 hover:underline">
                {t('files.end.signals')}
              </Link>
            ) : null}
            {counts.filed + counts.unchanged > 0 ? (
              <Link to="/reports" className="px-2 text-accent underline-offset-2 hover:underline">
                {t('files.end.reports')}
              </Link>
            ) : null}
          </div>
        ) : null}
        {name !== null && counts.refused > 0 ? (
          <p className="mt-2 max-w-prose text-small text-ink-second">{t('files.end.refusedHow')}</p>
        ) : null}
      </Card>
      {name !== null && counts.refused + counts.conflict > 0 ? <Refusals id={id} /> : null}
    </>
  )
}

const Download = ({ href, children }: { href: string; children: ReactNode }) => (
  <a
    href={href}
    download
    className="inline-flex min-h-7 items-center rounded-control border border-line-strong bg-surface px-2.5 py-0.5 font-strong hover:border-ink-third max-desk:min-h-11"
  >
    {children}
  </a>
)

type Wrong = { said: string; where: string; lines: number[] }

/** Rows with the same thing wrong stand together: a thousand of them are mostly one mistake. */
const Refusals = ({ id }: { id: string }) => {
  const { t, say, word, language } = useWords()
  const { data } = useQuery(api.imports.refusals.queryOptions({ id }))
  if (!data || data.length === 0) return null
  const wrongs = new Map<string, Wrong>()
  const add = (line: number, where: string, said: string) => {
    const one = wrongs.get(`${where} ${said}`) ?? { said, where, lines: [] }
    one.lines.push(line)
    wrongs.set(`${where} ${said}`, one)
  }
  const nameOf = (path: string) => (path === '' ? '' : word('files.field', path))
  for (const { line, verdict, complaints, difference } of data) {
    if (verdict === 'conflict')
      add(line, '', t('files.conflict', { fields: listOf(language, (difference ?? []).map(nameOf)) }))
    for (const { path, sentence } of complaints ?? []) add(line, nameOf(path), say(sentence))
  }
  return (
    <Card title={t('files.end.wrong')} aside={t('files.end.wrongFirst', { count: data.length })}>
      <ul>
        {[...wrongs.values()]
          .sort((a, b) => b.lines.length - a.lines.length)
          .map(({ said, where, lines }) => (
            <li key={`${where} ${said}`} className="border-b border-line py-1.5 last:border-b-0">
              <p>
                {where ? <span className="text-ink-second">{where}: </span> : null}
                {said}
              </p>
              <p className="text-small text-ink-third">
                {t('files.end.wrongLines', {
                  count: lines.length,
                  lines: lines.slice(0, linesShown).join(', ') + (lines.length > linesShown ? ', …' : ''),
                })}
              </p>
            </li>
          ))}
      </ul>
    </Card>
  )
}

const linesShown = 12
