import { type Profiler, Session } from 'node:inspector/promises'

/**
 * How many steps a run takes: how often V8 ran each block of the files whose path ends so, and how many members of arrays
 * were looked at in search of one. A count, and no time: how busy the machine is says nothing.
 */
export const stepsIn = async (file: string, run: () => unknown): Promise<number> => {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const searches = countSearches()
  try {
    await run()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    return searches.count() + blocksIn(result, file)
  } finally {
    searches.stop()
    session.disconnect()
  }
}

const blocksIn = (scripts: Profiler.ScriptCoverage[], file: string): number =>
  scripts
    .filter(({ url }) => url.endsWith(file))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0)

const asking = ['every', 'some', 'find', 'findIndex', 'findLast', 'findLastIndex', 'filter'] as const
const comparing = ['indexOf', 'lastIndexOf', 'includes'] as const

/** Searches run inside the engine, whose blocks are not counted, and what they call is not once it is compiled into them. */
const countSearches = () => {
  const methods = Array.prototype as unknown as Record<string, (...given: unknown[]) => unknown>
  const before = [...asking, ...comparing].map(name => [name, methods[name]!] as const)
  let looked = 0
  for (const [name, method] of before) {
    methods[name] = function (this: unknown[], ...given) {
      const [wanted, ...rest] = given
      if (typeof wanted !== 'function') {
        looked += this.length
        return method.apply(this, given)
      }
      const asked = (...of: unknown[]) => {
        looked++
        return wanted(...of)
      }
      return method.apply(this, [asked, ...rest])
    }
  }
  return {
    count: () => looked,
    stop: () => {
      for (const [name, method] of before) methods[name] = method
    },
  }
}
