import { Worker } from 'node:worker_threads'
import type { Classified } from './classify.ts'

/** Tells families in a thread of its own: the server's thread never waits for a molecule. */
export class Chemist {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url))
  readonly #asked = new Map<
    number,
    { tell: (classified?: Classified) => void; fail: (error: Error) => void }
  >()
  #last = 0

  constructor() {
    this.#worker.on('message', ({ id, classified }: { id: number; classified?: Classified }) => {
      this.#asked.get(id)?.tell(classified)
      this.#asked.delete(id)
    })
    this.#worker.on('error', error => {
      for (const { fail } of this.#asked.values()) fail(error)
      this.#asked.clear()
    })
    this.#worker.unref()
  }

  /** Undefined where the text is no structure. */
  classify(smiles: string): Promise<Classified | undefined> {
    const id = ++this.#last
    return new Promise((tell, fail) => {
      this.#asked.set(id, { tell, fail })
      this.#worker.ref()
      this.#worker.postMessage({ id, smiles })
    }).finally(() => {
      if (this.#asked.size === 0) this.#worker.unref()
    }) as Promise<Classified | undefined>
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}
