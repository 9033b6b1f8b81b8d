const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** When a message is tried again, each counted from the failure before it: over three days, as Standard Webhooks has it. */
export const deliverySchedule: readonly number[] = [
  0,
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]

/** Up to a tenth later, by chance, so that what failed together does not come back together. */
export const waitBefore = (
  step: number,
  chance: number,
  schedule: readonly number[] = deliverySchedule,
): number | null => {
  const wait = schedule[step]
  return wait === undefined ? null : Math.round(wait * (1 + chance / 10))
}

/** How long a receiver that fails is left alone, whatever else waits for it. */
export const restAfter = (failures: number): number => Math.min(5 * minute, second * 2 ** (failures - 1))

/** Why a try did not succeed; what a receiver wrote is never among it. `address`: it leads nowhere that may be reached. */
export const deliveryFaults = [
  'address',
  'connection',
  'certificate',
  'timeout',
  'not_http',
  'redirected',
  'gone',
  'status',
] as const
export type DeliveryFault = (typeof deliveryFaults)[number]
