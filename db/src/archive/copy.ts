import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Duplex } from 'node:stream'
import { type ClientBase, Query } from 'pg'

/** What `pg` hands to a query of its own kind while COPY runs. */
type Wire = {
  stream: Duplex
  sendCopyFromChunk: (chunk: Buffer) => void
  endCopyFrom: () => void
  sendCopyFail: (reason: string) => void
}
type Done = (error: Error | null) => void

class CopyOut extends Query {
  readonly onChunk: (chunk: Buffer, stream: Duplex) => void
  constructor(text: string, onChunk: CopyOut['onChunk'], done: Done) {
    super(text, [], done as never)
    this.onChunk = onChunk
  }
  handleCopyData({ chunk }: { chunk: Buffer }, { stream }: Wire): void {
    this.onChunk(chunk, stream)
  }
}

class CopyIn extends Query {
  readonly path: string
  constructor(text: string, path: string, done: Done) {
    super(text, [], done as never)
    this.path = path
  }
  handleCopyInResponse(wire: Wire): void {
    void (async () => {
      for await (const chunk of createReadStream(this.path)) {
        wire.sendCopyFromChunk(chunk as Buffer)
        if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain')
      }
      wire.endCopyFrom()
    })().catch(error => wire.sendCopyFail((error as Error).message))
  }
  handleCopyData(): void {}
}

export type Copied = { sizeBytes: number; sha256: string }

/** A table's rows as PostgreSQL writes them (COPY, text format), into a file that is flushed. */
export async function copyOut(client: ClientBase, what: string, path: string): Promise<Copied> {
  const file = await open(path, 'wx', 0o600)
  const digest = createHash('sha256')
  let behind = Promise.resolve<unknown>(undefined)
  let sizeBytes = 0
  try {
    await new Promise<void>((resolve, reject) => {
      const onChunk = (chunk: Buffer, stream: Duplex) => {
        digest.update(chunk)
        sizeBytes += chunk.length
        stream.pause()
        // The driver reads the next rows into the same memory.
        const kept = Buffer.from(chunk)
        behind = behind.then(() => file.writeFile(kept)).then(() => stream.resume())
        behind.catch(reject)
      }
      client.query(
        new CopyOut(`copy ${what} to stdout`, onChunk, error => (error ? reject(error) : resolve())) as never,
      )
    })
    await behind
    await file.sync()
  } finally {
    await file.close()
  }
  return { sizeBytes, sha256: digest.digest('hex') }
}

export const copyIn = (client: ClientBase, what: string, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    client.query(
      new CopyIn(`copy ${what} from stdin`, path, error => (error ? reject(error) : resolve())) as never,
    )
  })
