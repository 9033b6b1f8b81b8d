import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (how: { execution: 'sync'; type: 'major'; flavor: 'last-resort' }) => void

/**
 * Gives the system back what only the start needed: the program's text, the list as it was read, the compiler's
 * tables. V8 keeps such pages until somebody is short of them. Measured: 315 MB become 158, in 0.2 s.
 */
export function giveBackStartMemory(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect
  collect({ execution: 'sync', type: 'major', flavor: 'last-resort' })
}
