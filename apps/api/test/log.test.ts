import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { logWarnings, openLog } from '../src/running/log.ts'

const before = process.listeners('warning')
afterEach(() => {
  process.removeAllListeners('warning')
  for (const listener of before) process.on('warning', listener)
})

describe('the log', () => {
  it('tells what Node warns of, in one line of its own kind, and Node tells it nowhere else', async () => {
    const lines: string[] = []
    logWarnings(openLog('info', { write: line => void lines.push(line) }))
    process.emitWarning('A handle was left open', { code: 'TST01' })
    await turn()
    expect(lines.map(line => JSON.parse(line))).toMatchObject([
      { level: 40, fault: { name: 'Warning', code: 'TST01', message: 'A handle was left open' } },
    ])
    expect(process.listenerCount('warning')).toBe(1)
  })
})
