import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '../design/button.tsx'
import { useWords } from '../design/words.ts'
import { api, client } from '../frame/api.ts'
import { useProblem } from '../frame/problem-of.ts'
import type { IncidentRow } from './incident-row.ts'

type Refused = { id: string; title: string; why: string }

/** What can be done to several at once. Each is its own act with its own answer: nothing succeeds silently half. */
export const ChosenBar = ({ rows, onClear }: { rows: readonly IncidentRow[]; onClear: () => void }) => {
  const { t } = useWords()
  const problemOf = useProblem()
  const queries = useQueryClient()
  const waiting = rows.filter(({ substate }) => substate === 'notified')
  const acknowledging = useMutation({
    mutationFn: async (chosen: readonly IncidentRow[]) => {
      const refused: Refused[] = []
      for (const { id, rev, title } of chosen) {
        const command = { verb: 'acknowledge' as const }
        await client.incidents.act.mutate({ id, version: rev, command }).catch((error: unknown) => {
          const { what, why } = problemOf(error)
          refused.push({ id, title, why: `${what} ${why}` })
        })
      }
      return { done: chosen.length - refused.length, refused }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: api.incidents.pathKey() }),
  })
  const { data } = acknowledging
  return (
    <section aria-label={t('queue.select')} className="border-t border-line-strong bg-raised px-3.5 py-2">
      <div className="flex flex-wrap items-center gap-2">
        <span className="mr-auto font-strong">{t('queue.selected', { count: rows.length })}</span>
        {waiting.length > 0 ? (
          <Button look="main" busy={acknowledging.isPending} onClick={() => acknowledging.mutate(waiting)}>
            {t('queue.acknowledgeSelected', { count: waiting.length })}
          </Button>
        ) : null}
        <Button onClick={onClear}>{t('queue.clearSelection')}</Button>
      </div>
      <div role="status" className="text-small">
        {data ? <p>{t('queue.acknowledged', { count: data.done })}</p> : null}
        {data && data.refused.length > 0 ? (
          <>
            <p className="text-priority-1">{t('queue.notAcknowledged', { count: data.refused.length })}</p>
            <ul className="list-disc pl-4">
              {data.refused.map(({ id, title, why }) => (
                <li key={id}>
                  <bdi>{title}</bdi>: {why}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </section>
  )
}
