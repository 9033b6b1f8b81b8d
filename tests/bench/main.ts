import { measureBatches } from './batches.ts'
import { type Crowd, openCrowd } from './crowd.ts'
import { measureFiles } from './files.ts'
import { measureIntake } from './intake.ts'
import { measureLive } from './live.ts'
import { measureMemory } from './memory.ts'
import { measureQueue } from './queue.ts'
import { measureSequencer } from './sequencer.ts'
import { type Server, startServer } from './server.ts'
import { measureStart } from './start.ts'

/*
 * `npm run bench`: every figure, one line each. `npm run bench -- live intake` measures these alone. Ratios are
 * taken within one run, interleaved; absolute figures hold for the machine they were taken on.
 */

type Measure = (server: Server, crowd: Crowd) => Promise<void>

/** In this order on one server: memory before anybody came, the queue last, because it fills the database. */
const measures: Record<string, Measure> = {
  memory: measureMemory,
  live: (server, crowd) => measureLive(server, crowd, 50),
  intake: (server, crowd) => measureIntake(server, crowd, 1_000),
  batches: (server, crowd) => measureBatches(server, crowd, 4_000),
  files: (server, crowd) => measureFiles(server, crowd, 1_000_000, 10_000),
  sequencer: (server, crowd) => measureSequencer(server, crowd, 15),
  queue: (server, crowd) => measureQueue(server, crowd, 50),
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => name !== 'start' && !(name in measures))
if (unknown.length > 0) throw new Error(`not measured here: ${unknown.join(', ')}`)
const wanted = (name: string): boolean => asked.length === 0 || asked.includes(name)

if (Object.keys(measures).some(wanted)) {
  const server = await startServer()
  try {
    const crowd = await openCrowd(server, { agencies: 25, officers: 40, keys: 32 })
    for (const [name, measure] of Object.entries(measures)) if (wanted(name)) await measure(server, crowd)
  } finally {
    await server.stop()
  }
}
if (wanted('start')) await measureStart()
