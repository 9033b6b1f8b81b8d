import { useQuery } from '@tanstack/react-query'
import type { Duty } from '@tocsin/domain/actor'
import { useWords } from '../design/words.ts'
import { rowsOf } from '../queue/places.ts'
import { api } from './api.ts'
import { useMe } from './me.ts'

export type Place = {
  to:
    | '/queue'
    | '/signals'
    | '/quality'
    | '/reports/new'
    | '/drafts'
    | '/reports'
    | '/files'
    | '/questions'
    | '/histories'
    | '/people'
    | '/bench'
  words: string
  /** The letter after `G`, and the single key where there is one. */
  letter: string
  single?: string
  /** Not in the bar at the bottom, which has room for six: reached from another room there. */
  wideOnly?: boolean
  count: number | null
}

type Row = Omit<Place, 'words' | 'count'> & {
  /** Either of them suffices. */
  duty: Duty | readonly Duty[]
  name: Parameters<ReturnType<typeof useWords>['t']>[0]
}

const rows: readonly Row[] = [
  { to: '/queue', letter: 'Q', duty: 'triage', name: 'frame.place.queue' },
  { to: '/questions', letter: 'I', duty: 'report', name: 'frame.place.questions' },
  { to: '/signals', letter: 'S', duty: 'report', name: 'frame.place.signals' },
  { to: '/reports/new', letter: 'N', single: 'C', duty: 'report', name: 'frame.place.newReport' },
  { to: '/drafts', letter: 'D', duty: 'report', name: 'frame.place.drafts' },
  { to: '/reports', letter: 'R', duty: 'report', name: 'frame.place.reports' },
  { to: '/files', letter: 'F', duty: 'report', wideOnly: true, name: 'frame.place.files' },
  { to: '/bench', letter: 'B', duty: ['report', 'triage'], name: 'frame.place.bench' },
  { to: '/quality', letter: 'Y', duty: 'report', wideOnly: true, name: 'frame.place.quality' },
  { to: '/histories', letter: 'H', duty: 'audit', name: 'frame.place.histories' },
  { to: '/people', letter: 'P', duty: 'administer', name: 'frame.place.people' },
]

const rowsFor = (duties: readonly Duty[]): Row[] =>
  rows.filter(({ duty }) => [duty].flat().some(one => duties.includes(one)))

export const firstPlaceOf = (duties: readonly Duty[]): Place['to'] | undefined => rowsFor(duties)[0]?.to

/** Where this member goes to do things, with how much waits there. */
export const usePlaces = (): Place[] => {
  const { t } = useWords()
  const { duties, member } = useMe()
  const counted = useQuery({ ...api.reports.counts.queryOptions(), enabled: duties.includes('report') }).data
  const drafts = useQuery({ ...api.drafts.list.queryOptions(), enabled: duties.includes('report') }).data
  const incidents = useQuery({
    ...api.incidents.list.queryOptions(),
    enabled: duties.includes('triage'),
  }).data
  const counts: Partial<Record<Place['to'], number | undefined>> = {
    '/queue': incidents && rowsOf('queue', incidents, member.id).length,
    '/questions': counted?.questions,
    '/signals': counted?.signals,
    '/drafts': drafts?.length,
    '/reports': counted?.reports,
  }
  return rowsFor(duties).map(({ name, duty: _, ...row }) => ({
    ...row,
    words: t(name),
    count: counts[row.to] ?? null,
  }))
}
