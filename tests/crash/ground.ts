import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kill, postgresUnder } from './postgres-processes.ts'

export type Ground = { folder: string; clear: () => Promise<void> }

/** A folder for servers that will be killed; whatever still works under it ends with it. */
export const openGround = async (): Promise<Ground> => {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-crash-'))
  // Under root PostgreSQL runs as another user, who has to pass through.
  await chmod(folder, 0o711)
  return {
    folder,
    clear: async () => {
      for (const { pid } of await postgresUnder(folder)) kill(pid)
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}
