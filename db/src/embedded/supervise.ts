import type { ChildProcess } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'

type ServerExit = { at: Date; code: number | null; signal: NodeJS.Signals | null; restarts: number }

type EmbeddedHealth = {
  state: 'running' | 'restarting' | 'stopped'
  since: Date
  /** How often it came back since we started. */
  restarts: number
  /** Why the last attempt to bring it back failed. */
  lastError?: string
}

export type Supervised = {
  health(): EmbeddedHealth
  /** Called each time the server ends without having been asked to; it is being restarted. */
  onExit(listener: (exit: ServerExit) => void): () => void
  stop(): Promise<void>
}

const firstPauseMs = 50
const longestPauseMs = 5_000
/** A server that ran this long is taken for well again. */
const wellAfterMs = 10_000

/** Brings a server that dies alone back with `begin`, waiting twice as long after each failure or early death. */
export function supervise(
  first: ChildProcess,
  begin: (giveUp: AbortSignal) => Promise<ChildProcess>,
  release: () => Promise<void>,
): Supervised {
  let child = first
  let health: EmbeddedHealth = { state: 'running', since: new Date(), restarts: 0 }
  let pauseMs = firstPauseMs
  let reviving: Promise<void> | undefined
  const stopping = new AbortController()
  const listeners = new Set<(exit: ServerExit) => void>()
  const stopWithUs = () => child.kill('SIGINT')
  process.once('exit', stopWithUs)

  const died = () => {
    if (stopping.signal.aborted) return
    if (Date.now() - health.since.getTime() > wellAfterMs) pauseMs = firstPauseMs
    const exit = { at: new Date(), code: child.exitCode, signal: child.signalCode, restarts: health.restarts }
    health = { ...health, state: 'restarting', since: exit.at }
    reviving = revive()
    for (const tell of listeners) tell(exit)
  }
  const watch = () => {
    if (hasEnded(child)) died()
    else child.once('exit', died)
  }
  const revive = async () => {
    while (!stopping.signal.aborted) {
      await delay(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined)
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
      if (stopping.signal.aborted) return
      try {
        child = await begin(stopping.signal)
        health = { state: 'running', since: new Date(), restarts: health.restarts + 1 }
        return watch()
      } catch (error) {
        health = { ...health, lastError: (error as Error).message }
      }
    }
  }
  watch()

  return {
    health: () => health,
    onExit(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async stop() {
      stopping.abort()
      await reviving
      process.removeListener('exit', stopWithUs)
      await end(child)
      health = { ...health, state: 'stopped', since: new Date() }
      await release()
    },
  }
}

/** Fast shutdown: open sessions are cut, the checkpoint is written; 25 ms when idle. */
async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const exit = new Promise<void>(resolve => child.once('exit', () => resolve()))
  child.kill('SIGINT')
  const impatient = setTimeout(() => child.kill('SIGQUIT'), 30_000)
  await exit
  clearTimeout(impatient)
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
