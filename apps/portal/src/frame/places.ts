import { useQuery } from '@tanstack/react-query'
import type { Duty } from '@tocsin/domain/actor'
import { useWords } from '../design/words.ts'
import { useErasures, waitsForMe } from '../erasures/use-erasures.ts'
import { rowsOf } from '../queue/places.ts'
import { useCounts } from '../queue/use-counts.ts'
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
    | '/erasures'
    | '/people'
    | '/bench'
  words: string
  /** The letter after `G`, and the single key where there is one. */
  letter: string
  single?: string
  /** In the hand, where there is little room: what the bar says instead. */
  shortWords?: string
  /** In the hand, behind the places where work waits. */
  later?: boolean
  count: number | null
}

type Name = Parameters<ReturnType<typeof useWords>['t']>[0]
type Row = Omit<Place, 'words' | 'shortWords' | 'count'> & {
  /** Either of them suffices. */
  duty: Duty | readonly Duty[]
  name: Name
  shortName?: Name
}

const rows: readonly Row[] = [
  { to: '/queue', letter: 'Q', duty: 'triage', name: 'frame.place.queue' },
  { to: '/questions', letter: 'I', duty: 'report', name: 'frame.place.questions' },
  { to: '/signals', letter: 'S', duty: 'report', name: 'frame.place.signals' },
  {
    to: '/reports/new',
    letter: 'N',
    single: 'C',
    duty: 'report',
    name: 'frame.place.newReport',
    shortName: 'frame.place.newReportShort',
  },
  { to: '/drafts', letter: 'D', duty: 'report', later: true, name: 'frame.place.drafts' },
  { to: '/reports', letter: 'R', duty: 'report', name: 'frame.place.reports' },
  { to: '/files', letter: 'F', duty: 'report', later: true, name: 'frame.place.files' },
  { to: '/bench', letter: 'B', duty: ['report', 'triage'], later: true, name: 'frame.place.bench' },
  { to: '/quality', letter: 'Y', duty: 'report', later: true, name: 'frame.place.quality' },
  { to: '/histories', letter: 'H', duty: 'audit', name: 'frame.place.histories' },
  { to: '/erasures', letter: 'E', duty: 'erase', name: 'frame.place.erasures' },
  { to: '/people', letter: 'P', duty: 'administer', later: true, name: 'frame.place.people' },
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
  const queued = useCounts(incidents)
  const erasures = useErasures().data
  const counts: Partial<Record<Place['to'], number | undefined>> = {
    '/queue': queued?.queue ?? (incidents && rowsOf('queue', incidents, member.id).length),
    '/questions': counted?.questions,
    '/signals': counted?.signals,
    '/drafts': drafts?.length,
    '/reports': counted?.reports,
    '/erasures': erasures?.filter(waitsForMe).length,
  }
  return rowsFor(duties).map(({ name, shortName, duty: _, ...row }) => ({
    ...row,
    words: t(name),
    ...(shortName && { shortWords: t(shortName) }),
    count: counts[row.to] ?? null,
  }))
}
