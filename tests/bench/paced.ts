import { setTimeout as delay } from 'node:timers/promises'
import { now } from './figure.ts'
import { cpuMs } from './server.ts'
import type { Viewers } from './viewers.ts'

const perSecond = 5

/** How late each byte was behind the answer to its act; negative where the hint overtook the answer. */
export type Measured = { latenciesMs: number[]; cpuUs: number; perSecond: number }

/** Acts five times a second, each after the answer to the one before; every stream gets a hint of each. */
export const actPaced = async (
  viewers: Viewers,
  act: () => Promise<unknown>,
  acts: number,
  pid: number,
): Promise<Measured> => {
  const arriving = viewers.expect(acts)
  const answered: number[] = []
  const cpuBefore = await cpuMs(pid)
  const began = now()
  for (let at = 0; at < acts; at++) {
    await delay(Math.max(0, began + (at * 1_000) / perSecond - now()))
    await act()
    answered.push(now())
  }
  const tookMs = now() - began
  const arrivals = await arriving
  const cpu = (await cpuMs(pid)) - cpuBefore
  return {
    latenciesMs: Array.from(arrivals, (at, i) => at - answered[i % acts]!),
    cpuUs: (cpu * 1_000) / arrivals.length,
    perSecond: ((acts - 1) / tookMs) * 1_000,
  }
}
