import { defineConfig } from 'vitest/config'

/** One file after the other: each has servers to kill, and its moments must not be another's. */
export default defineConfig({
  test: {
    include: ['crash/*.crash.ts'],
    globalSetup: ['./engines.setup.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 180_000,
    disableConsoleIntercept: true,
  },
})
