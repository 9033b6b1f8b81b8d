import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Command } from '@tocsin/domain/incident/command'
import type { ProblemWords } from '../design/problem.tsx'
import { announce } from '../design/toast.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { useSay } from '../frame/directory.ts'
import { forget } from '../frame/kept.ts'
import { useProblem } from '../frame/problem-of.ts'
import { refusalIn } from '../frame/refusal-in.ts'

/**
 * Sends one verb under the reader's own revision. When that revision is behind, the incident is read again and
 * nothing is sent by itself: whoever acts has seen what he acts on.
 */
export const useAct = (incident: string) => {
  const queries = useQueryClient()
  const { t } = useWords()
  const say = useSay()
  const problemOf = useProblem()
  /** What did not arrive is not sent again by itself: nobody would know whether it still fits. */
  const notSent = (problem: ProblemWords) => ({ ...problem, next: t('incidentRoom.failed.pressAgain') })
  const readAgain = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: api.incidents.read.queryKey({ id: incident }) }),
      queries.invalidateQueries({ queryKey: api.incidents.list.queryKey() }),
      queries.invalidateQueries({ queryKey: api.incidents.counts.queryKey() }),
    ])
  const mutation = useMutation(
    api.incidents.act.mutationOptions({
      onError: error => refusalIn(error)?.code === 'changed_meanwhile' && readAgain(),
    }),
  )
  const act = (command: Command, version: number, done: () => void) =>
    mutation.mutate(
      { id: incident, version, command },
      {
        onSuccess: ({ outcome }) => {
          forget(incident, command.verb)
          announce(say(outcome))
          done()
          void readAgain()
        },
      },
    )
  const refused = refusalIn(mutation.error)
  const problem = mutation.error ? problemOf(mutation.error) : null
  return {
    act,
    busy: mutation.isPending,
    /** A changed revision is no problem of the person's: the dialog says what changed instead. */
    problem: refused?.code === 'changed_meanwhile' ? null : problem && (refused ? problem : notSent(problem)),
    complaints: new Map(
      refused?.complaints.map(({ path, words }) => [path.replace(/^command\./, ''), words]),
    ),
  }
}
