import { open } from 'node:fs/promises'

/** A file's content, or the names in a folder, outlive a power cut once this returns. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
