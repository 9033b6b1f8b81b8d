import { createReadStream, statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { CsvError, parse } from 'csv-parse'
import { CommandRefused } from '../command-refused.ts'
import type { Format } from './formats.ts'

/** Listings as JSON Lines, in the order of the input, with the bytes of input they came from. */
export type Batch = { lines: string[]; bytes: number }

/** Large enough that handing a batch to a worker costs nothing, small enough to keep memory flat. */
const batchLength = 256 * 1024

export function batches(input: string, format: Format): AsyncGenerator<Batch> {
  if (format === 'directory') return gather(directory(input))
  return gather(format === 'csv' ? csv(input) : jsonLines(input))
}

/** The size of the input where it has one: a pipe has none. */
export function inputLength(input: string, format: Format): number | undefined {
  return input === '-' || format === 'directory' ? undefined : statSync(input).size
}

type Line = { line: string; bytes: number }

async function* gather(lines: AsyncIterable<Line>): AsyncGenerator<Batch> {
  let batch: Batch = { lines: [], bytes: 0 }
  for await (const { line, bytes } of lines) {
    batch.lines.push(line)
    batch.bytes += bytes
    if (batch.bytes < batchLength) continue
    yield batch
    batch = { lines: [], bytes: 0 }
  }
  if (batch.lines.length > 0) yield batch
}

const open = (input: string) =>
  input === '-' ? process.stdin : createReadStream(input, { highWaterMark: batchLength })

/** A line longer than this is no listing, and would not fit in memory twice. */
const lineLengthMax = 16 * 1024 * 1024

async function* jsonLines(input: string): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of open(input)) {
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n')
    rest = lines.pop()!
    if (rest.length > lineLengthMax) throw new CommandRefused(`A line of ${input} is longer than 16 MB.`, 65)
    for (const line of lines) if (line.trim() !== '') yield { line, bytes: line.length + 1 }
  }
  rest += decoder.decode()
  if (rest.trim() !== '') yield { line: rest, bytes: rest.length }
}

async function* csv(input: string): AsyncGenerator<Line> {
  const columns = (header: string[]) => header.map(name => name.trim().toLowerCase())
  const records = open(input).pipe(
    parse({ columns, bom: true, relax_column_count: true, skip_empty_lines: true }),
  )
  let bytes = 0
  try {
    for await (const record of records as AsyncIterable<Record<string, string>>) {
      const { bytes: read } = records.info
      yield { line: JSON.stringify(record), bytes: read - bytes }
      bytes = read
    }
  } catch (broken) {
    if (!(broken instanceof CsvError)) throw broken
    throw new CommandRefused(`${input} is not CSV: ${broken.message}`, 65)
  }
}

/** Files of listings one after the other; a text file is one listing, its first line the title. */
async function* directory(input: string): AsyncGenerator<Line> {
  const entries = await readdir(input, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  for (const path of paths.sort()) {
    if (/\.(?:jsonl|ndjson)$/i.test(path)) yield* jsonLines(path)
    else if (/\.csv$/i.test(path)) yield* csv(path)
    else if (/\.(?:txt|json)$/i.test(path)) yield await oneListing(path, relative(input, path))
  }
}

async function oneListing(path: string, id: string): Promise<Line> {
  const text = await readFile(path, 'utf8')
  if (/\.json$/i.test(path)) return { line: text.replaceAll('\n', ' '), bytes: text.length }
  const end = text.indexOf('\n')
  const title = end < 0 ? text : text.slice(0, end)
  const description = end < 0 ? '' : text.slice(end + 1)
  return { line: JSON.stringify({ id, title, description }), bytes: text.length }
}
