import { useQuery } from '@tanstack/react-query'
import { queueMost } from '@tocsin/domain/incident/queue'
import { defaultFilter } from 'cmdk'
import { useMemo } from 'react'
import { plain } from '../design/plain.ts'
import type { IncidentRow } from '../queue/incident-row.ts'
import { isLong } from '../queue/use-counts.ts'
import { api } from './api.ts'
import { useMyDuty } from './me.ts'

/** More lines than these nobody reads, and drawing thousands holds up every key. */
const shownMost = 100

export const found = (value: string, typed: string): number => defaultFilter(plain(value), plain(typed))

/** By what an incident or a report is found here. */
export const nameOf = ({ reference, title }: Pick<IncidentRow, 'reference' | 'title'>): string =>
  `${reference} ${title}`

/**
 * The incidents that fit best. Of a queue that is longer than one answer all are asked for once somebody types; `of` is
 * how many were looked through where that is not all.
 */
export const useMenuIncidents = (typed: string) => {
  const enabled = useMyDuty('triage')
  const first = useQuery({ ...api.incidents.list.queryOptions(), enabled }).data ?? []
  const further = isLong(first) && typed.trim() !== ''
  const all = useQuery({ ...api.incidents.list.queryOptions({ limit: queueMost }), enabled: further })
  const rows = (further && all.data) || first
  const fitting = useMemo(() => best(rows, typed), [rows, typed])
  const cut = further && (!all.data || rows.length >= queueMost)
  return { fitting, reading: further && all.isLoading, of: cut ? rows.length : null }
}

const best = (rows: readonly IncidentRow[], typed: string): readonly IncidentRow[] => {
  if (rows.length <= shownMost) return rows
  if (typed.trim() === '') return rows.slice(0, shownMost)
  return rows
    .map(row => ({ row, fits: found(nameOf(row), typed) }))
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits)
    .slice(0, shownMost)
    .map(({ row }) => row)
}
