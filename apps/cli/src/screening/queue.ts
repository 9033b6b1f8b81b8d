import { createHash } from 'node:crypto'
import {
  AckPolicy,
  DiscardPolicy,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream'
import {
  AuthorizationError,
  ClosedConnectionError,
  connect,
  type NatsConnection,
} from '@nats-io/transport-node'

/**
 * Listings wait in one stream and results stand in another, one subject for each listing: screening a listing again
 * writes the same result over itself. So delivery at least once is enough, and nothing is lost with a worker or a node.
 */
const listingStream = 'LISTINGS'
export const resultStream = 'RESULTS'
const listingSubjects = 'listings.>'
const resultSubjects = 'results.>'
const consumer = 'screeners'

/** A worker that says nothing for so long is taken for dead, and its listings go to another. */
const ackWaitMs = 10_000
/** How long the server remembers a message's number, to refuse it twice. */
const duplicateWindowMs = 120_000
const inFlightMax = 256

export type Queue = { connection: NatsConnection; streams: JetStreamClient; manager: JetStreamManager }

/** Connects to one of the servers. Whether the nodes agree yet is not asked here. */
export async function openQueue(servers: string[]): Promise<Queue> {
  const connection = await connect({ servers, maxReconnectAttempts: -1, reconnectTimeWait: 500 })
  const manager = await jetstreamManager(connection, { checkAPI: false })
  return { connection, streams: jetstream(connection), manager }
}

/**
 * Makes the streams and the consumer group where they are missing; the same again changes nothing. A worker may start
 * while the nodes have no leader: it waits for them.
 */
export async function prepareQueue({ manager }: Queue, replicas: number): Promise<void> {
  const kept = {
    storage: StorageType.File,
    num_replicas: replicas,
    duplicate_window: duplicateWindowMs * 1e6,
  }
  const listings = { name: listingStream, subjects: [listingSubjects], retention: RetentionPolicy.Workqueue }
  const newest = { max_msgs_per_subject: 1, discard: DiscardPolicy.Old }
  const results = { name: resultStream, subjects: [resultSubjects], ...newest }
  const group = {
    durable_name: consumer,
    ack_policy: AckPolicy.Explicit,
    ack_wait: ackWaitMs * 1e6,
    max_ack_pending: inFlightMax,
  }
  await patiently(() => manager.streams.add({ ...listings, ...kept }))
  await patiently(() => manager.streams.add({ ...results, ...kept }))
  await patiently(() => manager.consumers.add(listingStream, group))
}

/** A subject may hold no spaces and dots of an id's own, so an id is known there by its hash. */
const nameOf = (id: unknown) => createHash('sha256').update(String(id)).digest('hex').slice(0, 32)

/** Returns once a majority of the nodes keeps the listing. The same id within two minutes is one listing. */
export async function offer({ streams }: Queue, id: string, line: string): Promise<void> {
  const name = nameOf(id)
  await patiently(() => streams.publish(`listings.${name}`, line, { msgID: name }))
}

/** The result of one listing; undefined while it waits. */
export async function resultOf({ manager }: Queue, id: string): Promise<string | undefined> {
  const message = await manager.streams.getMessage(resultStream, { last_by_subj: `results.${nameOf(id)}` })
  return message?.string()
}

/**
 * Screens what waits until told to stop. A listing is acknowledged only once its result is kept; before that, a
 * worker's death costs the listing nothing but time.
 */
export async function work(
  queue: Queue,
  screenLine: (line: string) => string,
  stopped: AbortSignal,
): Promise<number> {
  let screened = 0
  while (!stopped.aborted) {
    try {
      const group = await queue.streams.consumers.get(listingStream, consumer)
      const messages = await group.fetch({ max_messages: inFlightMax, expires: 1000 })
      for await (const message of messages) {
        const subject = message.subject.replace(/^listings/, 'results')
        await patiently(() => queue.streams.publish(subject, screenLine(message.string())))
        message.ack()
        screened++
        if (stopped.aborted) break
      }
    } catch (error) {
      if (stopped.aborted) break
      await pause(error)
    }
  }
  return screened
}

/** While the nodes choose a new leader nothing is kept: what was not confirmed is said again. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      if (attempt >= 40) throw error
      await pause(error)
    }
  }
}

/** A stall is waited out. A connection that is closed for good is none, nor is what was asked for wrongly. */
async function pause(error: unknown): Promise<void> {
  const isFinal =
    error instanceof ClosedConnectionError ||
    error instanceof AuthorizationError ||
    (error instanceof JetStreamApiError && error.status === 400)
  if (isFinal) throw error
  await new Promise(resolve => setTimeout(resolve, 500))
}
