import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { setTimeout as delay } from 'node:timers/promises'
import { CommandRefused } from '../command-refused.ts'
import type { ImportOptions } from './options.ts'
import { saying } from './saying.ts'
import { type Ask, asking, ServerRefused } from './server.ts'

type State = {
  id: string
  state: 'arriving' | 'arrived' | 'running' | 'done' | 'cancelled' | 'stopped'
  arrivedBytes: number
  sizeBytes: number | null
  readBytes: number
  leftMs: number | null
  counts: Record<'received' | 'filed' | 'signal' | 'unchanged' | 'conflict' | 'refused', number>
}

const partBytes = 2 * 1024 * 1024

/** Sends, starts, waits, and writes what became of each row; answers the exit code. */
export async function importFile(options: ImportOptions): Promise<number> {
  const ask = asking(options.server, options.key)
  const say = saying()
  const state = await begun(ask, options)
  if (!options.resume) say.line(`import ${state.id} (to go on after a break: --resume ${state.id})`)
  if (state.state === 'arriving') await send(ask, options, state, say)
  const whole = await read(ask, state.id)
  if (whole.state === 'arrived') {
    const body = { ...(options.plan === undefined ? {} : { plan: options.plan }), defaults: options.defaults }
    await ask(`/v1/imports/${state.id}/start`, { method: 'POST', body })
  }
  const ended = await untilEnded(ask, state.id, say)
  await writeResult(ask, state.id, options.result)
  const { received, filed, signal, unchanged, conflict, refused } = ended.counts
  say.line(
    `${received} rows: ${filed} filed, ${signal} signals, ${unchanged} unchanged, ${conflict} in conflict, ${refused} refused. Each of them in ${options.result}.`,
  )
  if (ended.state !== 'done') return 2
  return conflict + refused > 0 ? 1 : 0
}

const begun = async (ask: Ask, { file, resume }: ImportOptions): Promise<State> => {
  if (resume) return read(ask, resume)
  const size = sizeOf(file)
  const name = file === '-' ? 'from a pipe' : basename(file)
  const answer = await ask('/v1/imports', {
    method: 'POST',
    body: { name, ...(size === null ? {} : { size }) },
  })
  return { ...((await answer.json()) as State), state: 'arriving' }
}

const sizeOf = (file: string): number | null => {
  if (file === '-') return null
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new CommandRefused(`There is no file at ${file}.`, 66)
  if (found.size === 0) throw new CommandRefused(`${file} is empty.`, 65)
  return found.size
}

const read = async (ask: Ask, id: string): Promise<State> =>
  (await (await ask(`/v1/imports/${id}`)).json()) as State

const send = async (
  ask: Ask,
  { file }: ImportOptions,
  state: State,
  say: ReturnType<typeof saying>,
): Promise<void> => {
  if (file === '-' && state.arrivedBytes > 0)
    throw new CommandRefused('A pipe cannot go on: send it again from its beginning.', 65)
  const all = sizeOf(file)
  const source = file === '-' ? process.stdin : createReadStream(file, { start: state.arrivedBytes })
  let at = state.arrivedBytes
  const began = Date.now()
  const put = async (bytes: Buffer, last: boolean): Promise<void> => {
    const digest = createHash('sha256').update(bytes).digest('base64')
    try {
      await ask(`/v1/imports/${state.id}?offset=${at}${last ? '&last=true' : ''}`, {
        method: 'PUT',
        bytes,
        headers: { 'content-type': 'application/octet-stream', 'content-digest': `sha-256=:${digest}:` },
      })
    } catch (refused) {
      // An answer that was lost: the part is there.
      const there = refused instanceof ServerRefused && refused.code === 'upload_out_of_place'
      if (!there || Number(refused.params.offset) !== at + bytes.length) throw refused
    }
    at += bytes.length
    const rate = (at - state.arrivedBytes) / (Date.now() - began + 1)
    say.progress(
      `sent ${megabytes(at)}${all === null ? '' : ` of ${megabytes(all)}`}`,
      all === null ? null : (all - at) / rate,
    )
  }
  let waiting: Buffer[] = []
  let held = 0
  for await (const chunk of source) {
    waiting.push(chunk as Buffer)
    held += (chunk as Buffer).length
    while (held >= partBytes) {
      const together = Buffer.concat(waiting)
      const rest = together.subarray(partBytes)
      waiting = rest.length > 0 ? [rest] : []
      held = rest.length
      // The last part says so: it is known only when nothing more comes, so one byte at least is kept back.
      if (held === 0) {
        waiting = [together.subarray(partBytes - 1, partBytes)]
        held = 1
        await put(together.subarray(0, partBytes - 1), false)
      } else await put(together.subarray(0, partBytes), false)
    }
  }
  if (at === 0 && held === 0) throw new CommandRefused('Nothing came to be sent.', 65)
  await put(Buffer.concat(waiting), true)
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

const untilEnded = async (ask: Ask, id: string, say: ReturnType<typeof saying>): Promise<State> => {
  for (;;) {
    const state = await read(ask, id)
    if (state.state !== 'running') return state
    const part = state.sizeBytes ? Math.floor((state.readBytes / state.sizeBytes) * 100) : 0
    say.progress(`${state.counts.received} rows taken, ${part} %`, state.leftMs)
    await delay(1_000)
  }
}

const writeResult = async (ask: Ask, id: string, to: string): Promise<void> => {
  const form = /\.(jsonl|ndjson)$/i.test(to) ? 'jsonl' : 'csv'
  const answer = await ask(`/v1/imports/${id}/result?form=${form}`)
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), createWriteStream(to, { mode: 0o600 }))
}
