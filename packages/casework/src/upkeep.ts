import type { House } from './house.ts'
import { reshape } from './reshape.ts'
import { lapseSignals } from './signals/lapse-signals.ts'
import { measurePrecision } from './signals/measure-precision.ts'
import { sweep } from './sweep.ts'

const everyMs = 6 * 3_600_000

export type Upkeep = { stop: () => void }

/** In the background of every process: older rows to today's shape at once, sweeping, lapsing and measuring a few times a day. */
export const startUpkeep = (house: House, onFault: (error: unknown) => void): Upkeep => {
  const round = async () => {
    if (house.readOnly) return
    await reshape(house)
    await sweep(house)
    await lapseSignals(house)
    await measurePrecision(house)
  }
  const run = () => void round().catch(onFault)
  run()
  const timer = setInterval(run, everyMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
