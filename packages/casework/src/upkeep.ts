import type { House } from './house.ts'
import { reshape } from './reshape.ts'
import { lapseSignals } from './signals/lapse-signals.ts'
import { measurePrecision } from './signals/measure-precision.ts'
import { sweep } from './sweep.ts'
import { sealAddresses } from './webhook/address.ts'

const everyMs = 6 * 3_600_000

/** In this order, each for itself: what is to be deleted goes in time though another cannot do its part. */
const chores: readonly ((house: House) => Promise<unknown>)[] = [
  reshape,
  sweep,
  sealAddresses,
  lapseSignals,
  measurePrecision,
]

type Upkeep = { stop: () => void }

/** In the background of every process: older rows to today's shape at once, sweeping, lapsing and measuring a few times a day. */
export const startUpkeep = (house: House, onFault: (error: unknown) => void): Upkeep => {
  const round = async () => {
    if (house.readOnly) return
    for (const chore of chores) await chore(house).catch(onFault)
  }
  void round()
  const timer = setInterval(() => void round(), everyMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
