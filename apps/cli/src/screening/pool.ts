import { Worker } from 'node:worker_threads'

type Task = { lines: string[]; done: (results: string) => void; failed: (error: Error) => void }

/** Worker threads over one shared edition. Answers come back in the order in which they were asked. */
export class Pool {
  readonly #idle: Worker[] = []
  readonly #all: Worker[] = []
  readonly #waiting: Task[] = []
  readonly #running = new Map<Worker, Task>()

  constructor(size: number, edition: SharedArrayBuffer) {
    for (let i = 0; i < size; i++) {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: edition })
      worker.on('message', (results: string) => {
        const task = this.#running.get(worker)!
        this.#running.delete(worker)
        this.#idle.push(worker)
        this.#next()
        task.done(results)
      })
      worker.on('error', error => {
        this.#running.get(worker)?.failed(error)
        this.#running.delete(worker)
      })
      this.#all.push(worker)
      this.#idle.push(worker)
    }
  }

  screen(lines: string[]): Promise<string> {
    return new Promise((done, failed) => {
      this.#waiting.push({ lines, done, failed })
      this.#next()
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map(worker => worker.terminate()))
  }

  #next(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const worker = this.#idle.pop()!
      const task = this.#waiting.shift()!
      this.#running.set(worker, task)
      worker.postMessage(task.lines)
    }
  }
}
