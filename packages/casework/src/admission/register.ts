import type { Actor } from '@tocsin/domain/actor'
import { type Admitting, asRegistrar } from '../door.ts'
import type { House } from '../house.ts'
import { type Memory, pressedOnce } from '../idempotency.ts'

/** One act of whoever lets in and shuts out: in one transaction, once for its key, and numbered soon. */
export const register = async <R, K = R>(
  house: House,
  actor: Actor,
  act: (tx: Admitting) => Promise<R>,
  memory?: Memory<Admitting, R, K>,
): Promise<R> => {
  const done = await asRegistrar(house.db, actor, tx => pressedOnce(tx, actor, act, memory))
  house.poke()
  return done
}
