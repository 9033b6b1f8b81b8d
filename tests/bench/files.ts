import { readFile, writeFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { columns, declared, row } from '../files.ts'
import type { Crowd } from './crowd.ts'
import { figure } from './figure.ts'
import { cpuMs, type Server } from './server.ts'

const partBytes = 2 * 1024 * 1024

type State = { id: string; state: string; counts: Record<string, number> }

/** A million rows through the front door, in bounded memory; and how fast rows are filed. */
export const measureFiles = async (
  server: Server,
  { company }: Crowd,
  refused: number,
  filed: number,
): Promise<void> => {
  const key = company.keys[0]!
  // Every row is read, mapped and refused: what reading alone costs, whatever the database could take.
  const rest = await restMb(server.pid)
  const reading = await taken(server, key, refused, { 'Ships from': 'Atlantis' })
  figure(
    'intake.file_mb',
    reading.peakMb,
    'MB',
    `goal < 300; peak resident memory of the server, ${refused} rows of ${reading.megabytes.toFixed(0)} MB, sent over HTTP, each read and refused`,
  )
  figure(
    'intake.file_more_mb',
    reading.peakMb - rest,
    'MB',
    `how much more than the ${rest.toFixed(0)} MB at which the process rested before`,
  )
  figure(
    'intake.file_read_per_s',
    reading.perSecond,
    'rows/s',
    'from the start of the import to its last verdict',
  )
  const filing = await taken(server, key, filed, {})
  figure('intake.file_filed_per_s', filing.perSecond, 'rows/s', `${filed} rows, each filed as a report`)
  figure('intake.file_filed_mb', filing.peakMb, 'MB', 'peak resident memory of the server meanwhile')
  figure(
    'intake.file_cpu_ms',
    filing.cpuMs / filed,
    'ms',
    'all CPU of the server process a row filed, numbering included',
  )
}

const taken = async (server: Server, key: string, count: number, change: Parameters<typeof row>[1]) => {
  const ask = async (path: string, method = 'GET', body?: unknown): Promise<State> => {
    const raw = Buffer.isBuffer(body)
    const answer = await fetch(`${server.origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }),
      },
      body: raw ? new Uint8Array(body) : body === undefined ? null : JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(await answer.text())
    return (await answer.json()) as State
  }
  await forgetPeak(server.pid)
  const { id } = await ask('/v1/imports', 'POST', { name: 'bench.csv' })
  let at = 0
  let part = `${columns.join(',')}\r\n`
  for (let n = 1; n <= count; n++) {
    part += `${row(n, { Ticket: `B-${count}-${n}`, ...change })}\r\n`
    if (part.length < partBytes - 1_000 && n < count) continue
    const bytes = Buffer.from(part)
    await ask(`/v1/imports/${id}?offset=${at}${n === count ? '&last=true' : ''}`, 'PUT', bytes)
    at += bytes.length
    part = ''
  }
  const cpuBefore = await cpuMs(server.pid)
  const began = performance.now()
  const defaults = { ...declared, 'reviewed.by': 'bench', 'reviewed.at': '2026-11-25T09:40:00Z' }
  await ask(`/v1/imports/${id}/start`, 'POST', { defaults })
  let state = await ask(`/v1/imports/${id}`)
  while (state.state === 'running') {
    await delay(250)
    state = await ask(`/v1/imports/${id}`)
  }
  const seconds = (performance.now() - began) / 1_000
  if (state.counts.received !== count) throw new Error(`received ${state.counts.received} of ${count}`)
  const lines = await linesOf(`${server.origin}/v1/imports/${id}/result?form=jsonl`, key)
  if (lines !== count) throw new Error(`the result has ${lines} lines of ${count}`)
  return {
    peakMb: await peakMb(server.pid),
    megabytes: at / 1_000_000,
    perSecond: count / seconds,
    cpuMs: (await cpuMs(server.pid)) - cpuBefore,
  }
}

const linesOf = async (address: string, key: string): Promise<number> => {
  const answer = await fetch(address, { headers: { authorization: `Bearer ${key}` } })
  let lines = 0
  for await (const chunk of answer.body!) for (const byte of chunk) if (byte === 10) lines += 1
  return lines
}

/** Linux keeps the highest resident memory of a process until it is told to forget it. */
const forgetPeak = (pid: number): Promise<void> => writeFile(`/proc/${pid}/clear_refs`, '5')

const memoryMb =
  (name: 'VmHWM' | 'VmRSS') =>
  async (pid: number): Promise<number> => {
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    return (Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)![1]) * 1.024) / 1_000
  }
const peakMb = memoryMb('VmHWM')
const restMb = memoryMb('VmRSS')
