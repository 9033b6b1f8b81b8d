import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { autosave, type DraftState } from './autosave.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

class Conflict extends Error {}

const open = (answers: (() => Promise<void> | void)[] = []) => {
  const stored: { body: string; basedOn: number }[] = []
  const states: DraftState['kind'][] = []
  const saver = autosave<string>(
    { revision: 0, savedAt: null },
    {
      save: async (body, basedOn) => {
        await answers.shift()?.()
        stored.push({ body, basedOn })
        return { revision: basedOn + 1, savedAt: '2026-11-25T10:00:00Z' }
      },
      isConflict: error => error instanceof Conflict,
      told: ({ kind }) => states.push(kind),
    },
  )
  return { saver, stored, states }
}

describe('a draft', () => {
  test('is saved within a second of the first key, however long one goes on typing', async () => {
    const { saver, stored } = open()
    for (let key = 1; key <= 20; key += 1) {
      saver.changed('x'.repeat(key))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(stored.length).toBeGreaterThanOrEqual(3)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(stored.at(-1)?.body).toBe('x'.repeat(20))
    expect(stored.map(({ basedOn }) => basedOn)).toEqual(stored.map((_, at) => at))
  })
  test('what is typed while a save is under way is saved after it, on its revision', async () => {
    const { saver, stored } = open([() => new Promise(resolve => setTimeout(resolve, 3_000))])
    saver.changed('first')
    await vi.advanceTimersByTimeAsync(700)
    saver.changed('second')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(stored).toEqual([
      { body: 'first', basedOn: 0 },
      { body: 'second', basedOn: 1 },
    ])
  })
  test('is tried again until it succeeds, and still pending until then', async () => {
    const fail = () => Promise.reject(new Error('no network'))
    const { saver, stored, states } = open([fail, fail])
    saver.changed('kept')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(saver.pending()).toEqual({ body: 'kept', basedOn: 0 })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(stored).toEqual([{ body: 'kept', basedOn: 0 }])
    expect(states).toContain('waiting')
    expect(saver.pending()).toBeNull()
  })
  test('a newer version elsewhere stops it until a person chooses', async () => {
    const { saver, stored, states } = open([() => Promise.reject(new Conflict())])
    saver.changed('mine')
    await vi.advanceTimersByTimeAsync(700)
    saver.changed('mine, more')
    await vi.advanceTimersByTimeAsync(10_000)
    expect([stored, states.at(-1), saver.pending()]).toEqual([[], 'conflict', null])
    saver.resolve({ revision: 7, savedAt: '2026-11-25T10:00:00Z' }, 'mine, more')
    await vi.advanceTimersByTimeAsync(10)
    expect(stored).toEqual([{ body: 'mine, more', basedOn: 7 }])
  })
})
