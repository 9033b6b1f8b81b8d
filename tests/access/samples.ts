import type { Request } from './entrances.ts'
import { bench } from './samples/bench.ts'
import { imports } from './samples/imports.ts'
import { incidents } from './samples/incidents.ts'
import type { Making, Samples } from './samples/making.ts'
import { people } from './samples/people.ts'
import { programs } from './samples/programs.ts'
import { reports } from './samples/reports.ts'
import { signIn } from './samples/sign-in.ts'
import { signals } from './samples/signals.ts'
import { theHouse } from './samples/the-house.ts'
import { webhooks } from './samples/webhooks.ts'

/** Every way in, with one request that its own schema takes; a way in that has none here fails the tests of all. */
export const samples: Samples = {
  ...signIn,
  ...people,
  ...reports,
  ...signals,
  ...imports,
  ...incidents,
  ...bench,
  ...webhooks,
  ...theHouse,
  ...programs,
}

export const sample = async (entrance: string, making: Making): Promise<Request> => {
  const make = samples[entrance]
  if (!make) throw new Error(`no sample of ${entrance}`)
  return { entrance, ...(await make(making)) }
}
