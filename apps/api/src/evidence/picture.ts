import { Worker } from 'node:worker_threads'
import { refuse } from '@tocsin/domain/refusal'

const giveUpAfterMs = 10_000
const atOnce = 2
const waitingMax = 20

export type Answer = { picture: Uint8Array } | { refused: true }

/**
 * A copy of a picture that may be shown: decoded and drawn anew in a thread of its own, so that nothing but
 * the picture survives: no script behind it, no place where it was taken. What takes longer than ten seconds
 * is killed with its thread.
 */
export function openPictures(): (bytes: Buffer) => Promise<Buffer> {
  let running = 0
  const waiting: (() => void)[] = []
  return async bytes => {
    if (waiting.length >= waitingMax) throw refuse('too_many', { seconds: 10 })
    if (running >= atOnce) await new Promise<void>(resolve => waiting.push(resolve))
    running += 1
    try {
      return await redraw(bytes)
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }
}

const redraw = (bytes: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: 128 },
    })
    const end = (answer: Answer): void => {
      clearTimeout(clock)
      void worker.terminate()
      if ('picture' in answer) resolve(Buffer.from(answer.picture))
      else reject(refuse('type_not_accepted', { type: 'picture' }))
    }
    const clock = setTimeout(() => end({ refused: true }), giveUpAfterMs)
    worker.once('message', end)
    worker.once('error', () => end({ refused: true }))
    worker.once('exit', () => end({ refused: true }))
  })
