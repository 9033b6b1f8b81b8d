import type { Verb } from '@tocsin/domain/incident/lifecycle'
import type { ProblemWords } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { useProblem } from '../frame/problem-of.ts'
import { useKeys } from '../frame/use-keys.ts'
import type { IncidentRead, Opening } from './incident-read.ts'
import { useAct } from './use-act.ts'
import { useLease } from './use-lease.ts'
import { verbKeys, verbOrder } from './verb-keys.ts'
import { dialogs } from './verbs/dialogs.ts'

export type Doing = { verb: Verb; words: string; keys: string; busy: boolean; run: () => void }

/** What may be done now, in order, each with its key: what the server allows and nothing else. */
export const useVerbs = (
  incident: IncidentRead,
  onOpen: (opening: Opening) => void,
): { doing: Doing[]; problem: ProblemWords | null } => {
  const { word } = useWords()
  const problemOf = useProblem()
  const { act, busy, problem } = useAct(incident.id)
  const lease = useLease(incident.id)
  const atOnce = (verb: 'acknowledge' | 'claim') =>
    act({ verb }, incident.rev, () => verb === 'claim' && lease.take())
  const doing = verbOrder
    .filter(verb => incident.allowed.includes(verb))
    .map(verb => ({
      verb,
      words: word('verb', verb),
      keys: verbKeys[verb],
      busy: busy && !dialogs[verb],
      run: () => (verb === 'acknowledge' || verb === 'claim' ? atOnce(verb) : onOpen({ verb })),
    }))
  useKeys(doing)
  return { doing, problem: problem ?? (lease.error ? problemOf(lease.error) : null) }
}
