import { parseArgs } from 'node:util'
import { view } from '@tocsin/screening/bundle'
import { CommandRefused, exitUnavailable } from './command-refused.ts'
import { editionBytes } from './screening/edition.ts'
import { openQueue, prepareQueue, type Queue, work } from './screening/queue.ts'
import { screenLine } from './screening/screen-line.ts'

const usage = `tocsin screen-queue --servers nats://HOST:PORT[,...] [--edition EDITION] [--replicas N]

Screens listings that wait in the JetStream stream LISTINGS (subject listings.ID, one JSON listing a message) and keeps
each result in the stream RESULTS (subject results.ID), each on N nodes (1 to 5; 3 where nothing is said). Start as many
as there are processors, on as many machines as you like: they share one durable consumer. Stop with Ctrl-C.`

const slowMs = 5_000
const stillWaiting = 'The nodes keep no queue yet; waiting until they agree. Is JetStream enabled on them?'

export async function run(args: readonly string[]): Promise<void> {
  const option = { type: 'string' } as const
  const options = { servers: option, edition: option, replicas: option }
  const { servers, edition, replicas = '3' } = parseArgs({ args: [...args], options }).values
  // What is no number would be taken for one copy, which is lost with its node.
  if (!servers || !/^[1-5]$/.test(replicas)) {
    console.error(usage)
    process.exitCode = 64
    return
  }
  const compiled = view(new Uint8Array(await editionBytes(edition)))
  const queue = await prepared(servers, Number(replicas))
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())
  console.error('Waiting for listings.')
  const screened = await work(queue, line => screenLine(compiled, line), stop.signal)
  await queue.connection.drain()
  console.error(`${screened} listings screened.`)
}

async function prepared(servers: string, replicas: number): Promise<Queue> {
  let queue: Queue | undefined
  const slow = setTimeout(() => console.error(stillWaiting), slowMs)
  try {
    queue = await openQueue(servers.split(','))
    await prepareQueue(queue, replicas)
    return queue
  } catch (error) {
    await queue?.connection.close()
    const { message } = error as Error
    const named = servers.replaceAll(/\/\/[^@,]*@/g, '//')
    throw new CommandRefused(`The queue at ${named} cannot be used: ${message}.`, exitUnavailable)
  } finally {
    clearTimeout(slow)
  }
}
