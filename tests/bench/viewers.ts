import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Opening, Said, Told } from './sockets.ts'

/** Many live streams, held by a process of their own. */
export type Viewers = {
  open: (opening: Opening) => Promise<void>
  /** From here on each stream gets so many hints; resolves with their arrivals when the last one is there. */
  expect: (acts: number) => Promise<Float64Array>
  close: () => Promise<void>
  end: () => void
}

export const startViewers = (): Viewers => {
  const child = fork(join(import.meta.dirname, 'sockets.ts'), { serialization: 'advanced' })
  const tell = (told: Told): void => void child.send(told)
  return {
    open: async opening => {
      tell({ open: opening })
      await said<Said>(child, one => 'opened' in one)
    },
    expect: async acts => {
      tell({ expect: acts })
      const answer = await said<Said>(child, one => 'arrivals' in one)
      return 'arrivals' in answer ? answer.arrivals : new Float64Array()
    },
    close: async () => {
      tell({ close: true })
      await said<Said>(child, one => 'closed' in one)
    },
    end: () => void child.kill(),
  }
}

export const said = <Answer>(child: ChildProcess, wanted: (answer: Answer) => boolean): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const done = (): void => {
      child.off('message', heard)
      child.off('exit', ended)
    }
    const heard = (answer: unknown): void => {
      if (!wanted(answer as Answer)) return
      done()
      resolve(answer as Answer)
    }
    const ended = (): void => {
      done()
      reject(new Error('a load generator ended under way'))
    }
    child.on('message', heard)
    child.on('exit', ended)
  })
