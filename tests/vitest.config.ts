import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['./engines.setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // They wait for servers and browsers most of the time: one at a time would leave a core idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
