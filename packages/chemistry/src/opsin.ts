import { setTimeout as pause } from 'node:timers/promises'
import { Gone, type Installed, OpsinProcess } from './opsin-process.ts'

/** Longer names are of no molecule that anyone trades in, and cost a parser minutes. */
export const nameLengthMax = 200
/** One question is one line. */
const onOneLine = /^[^\p{C}\p{Zl}\p{Zp}]+$/u

const usual = { startMs: 10_000, eachMs: 1_000, pauseMs: 500, pauseMaxMs: 60_000, queueMax: 500, kept: 2_000 }

export class NotRead extends Error {
  override readonly name = 'NotRead'
}

type Asked = {
  name: string
  again: boolean
  tell: (smiles: string | null) => void
  fail: (why: string) => void
}

/**
 * Reads systematic names with OPSIN, in a process that lives as long as we do, one at a time. A name that holds it is
 * given up and remembered, and the process is begun anew, after a longer pause each time it is lost without an answer.
 */
export class Opsin {
  readonly #installed: Installed
  readonly #set: typeof usual
  readonly #queue: Asked[] = []
  /** Read before: the same draft is looked at with every key. `undefined` was too much for it. */
  readonly #known = new Map<string, string | null | undefined>()
  readonly #closing = new AbortController()
  #process: OpsinProcess | null = null
  #working = false
  #lost = 0

  constructor(installed: Installed, set: Partial<typeof usual> = {}) {
    this.#installed = installed
    this.#set = { ...usual, ...set }
  }

  /** The process, for whoever measures it. */
  get pid(): number | undefined {
    return this.#process?.pid
  }

  /** The structure as SMILES; null where the text is no name. Rejects with `NotRead` where that was not found out. */
  read(name: string, withinMs = this.#set.startMs): Promise<string | null> {
    if (name.length > nameLengthMax || !onOneLine.test(name) || name.trim() !== name)
      return Promise.resolve(null)
    const known = this.#known.get(name)
    if (known !== undefined) return Promise.resolve(known)
    if (this.#known.has(name)) return Promise.reject(new NotRead('took too long before'))
    if (this.#closing.signal.aborted) return Promise.reject(new NotRead('closed'))
    if (this.#queue.length >= this.#set.queueMax) return Promise.reject(new NotRead('too many names'))
    let late: NodeJS.Timeout | undefined
    return new Promise<string | null>((tell, reject) => {
      const asked: Asked = { name, again: false, tell, fail: why => reject(new NotRead(why)) }
      // If it is being read just now, its answer is remembered all the same.
      late = setTimeout(() => {
        const at = this.#queue.indexOf(asked)
        if (at >= 0) this.#queue.splice(at, 1)
        asked.fail('took too long')
      }, withinMs)
      this.#queue.push(asked)
      void this.#work()
    }).finally(() => clearTimeout(late))
  }

  async close(): Promise<void> {
    this.#closing.abort()
    for (const { fail } of this.#queue.splice(0)) fail('closed')
    await this.#process?.end()
  }

  async #work(): Promise<void> {
    if (this.#working) return
    this.#working = true
    for (let asked = this.#queue.shift(); asked; asked = this.#queue.shift()) {
      await this.#answer(asked)
    }
    this.#working = false
  }

  async #answer(asked: Asked): Promise<void> {
    const { eachMs, startMs, pauseMs, pauseMaxMs } = this.#set
    const { signal } = this.#closing
    if (this.#process?.gone) this.#process = null
    const warm = this.#process?.warm ?? false
    try {
      this.#process ??= new OpsinProcess(this.#installed)
      const smiles = await this.#process.ask(asked.name, warm ? eachMs : startMs)
      this.#lost = 0
      this.#keep(asked.name, smiles)
      asked.tell(smiles)
    } catch (error) {
      const gone = error instanceof Gone ? error : new Gone(String(error), false)
      if (gone.byName && warm) this.#keep(asked.name, undefined)
      // Whoever ended it from outside says nothing about the name: it gets one more turn.
      const over = gone.byName || asked.again || signal.aborted
      asked.again = true
      if (over) asked.fail(gone.message)
      else this.#queue.unshift(asked)
      await pause(Math.min(pauseMs * 2 ** this.#lost, pauseMaxMs), undefined, { signal }).catch(() => {})
      this.#lost += 1
    }
  }

  #keep(name: string, smiles: string | null | undefined): void {
    this.#known.set(name, smiles)
    if (this.#known.size > this.#set.kept) this.#known.delete(this.#known.keys().next().value!)
  }
}
