import type { Actor } from '@tocsin/domain/actor'
import type { Plan } from '@tocsin/exchange/mapping/plan'
import type { House } from '../house.ts'
import { lookAtImport } from './look-at-import.ts'
import type { ImportRead } from './paper.ts'
import { startImport } from './start-import.ts'

type Start = { id: string; plan: Plan | undefined; defaults: Plan['defaults'] | undefined; remember: boolean }

/**
 * A program that says nothing of the columns goes with what its company decided for them, or with what is proposed.
 * Of rows it can say nobody looked at them, or in each row who did: what holds for all is a person's to declare.
 */
export const startByMachine = async (
  house: House,
  actor: Actor,
  { id, plan, defaults, remember }: Start,
): Promise<ImportRead> => {
  const { plan: read } = plan ? { plan } : await lookAtImport(house, actor, id)
  return startImport(house, actor, {
    id,
    plan: { ...read, everyRowLookedAt: false, defaults: { ...read.defaults, ...defaults } },
    remember,
  })
}
