import { useCallback, useState } from 'react'
import type { IncidentRow } from './incident-row.ts'
import { layOver, type Settled, seen, settle } from './settle.ts'

/**
 * The rows of a place as they were last asked for, with fresh data laid over them. `key` names what is listed:
 * another place is another list. An empty list takes what comes at once, since there nothing can move.
 */
export const useSettled = (key: string, here: readonly IncidentRow[], all: readonly IncidentRow[]) => {
  const [kept, keep] = useState<{ key: string; settled: Settled }>({ key, settled: settle(here) })
  const fits = kept.key === key && kept.settled.order.length > 0
  const settled = fits ? kept.settled : settle(here)
  if (!fits && (kept.key !== key || here.length > 0)) keep({ key, settled })
  const arrange = useCallback(() => keep({ key, settled: settle(here) }), [key, here])
  const see = useCallback(
    (row: Pick<IncidentRow, 'id' | 'rev'>) =>
      keep(({ key, settled }) =>
        settled.revs.get(row.id) === row.rev ? { key, settled } : { key, settled: seen(settled, row) },
      ),
    [],
  )
  return { ...layOver(settled, here, all), arrange, see }
}
