import { useCallback, useState } from 'react'
import type { IncidentRow } from './incident-row.ts'
import { extend, type Settled, seen, settle } from './settle.ts'

type Kept = { key: string; settled: Settled; cut: boolean }

/**
 * The rows of a place as they were last asked for. `key` names what is listed: another place is another list. An empty
 * list takes what comes at once, since there nothing can move; one that was cut takes what comes behind its end.
 */
export const useSettled = (key: string, here: readonly IncidentRow[], cut: boolean) => {
  const [kept, keep] = useState<Kept>({ key, settled: settle(here), cut })
  const fits = kept.key === key && kept.settled.order.length > 0
  const settled = !fits ? settle(here) : kept.cut ? extend(kept.settled, here) : kept.settled
  if (fits ? settled !== kept.settled || cut !== kept.cut : kept.key !== key || here.length > 0)
    keep({ key, settled, cut })
  const arrange = useCallback(() => keep({ key, settled: settle(here), cut }), [key, here, cut])
  const see = useCallback(
    (row: Pick<IncidentRow, 'id' | 'rev'>) =>
      keep(kept =>
        kept.settled.revs.get(row.id) === row.rev ? kept : { ...kept, settled: seen(kept.settled, row) },
      ),
    [],
  )
  return { settled, arrange, see }
}
