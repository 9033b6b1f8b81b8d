import { csvRecord } from './csv-record.ts'
import { decoded, type Encoding } from './decoded.ts'
import { jsonRow } from './json-rows.ts'
import { columnsMax, FileRefused } from './row.ts'

/** How a file is to be read, told from its beginning. Whoever sends it sees this, and may say otherwise. */
export type Shape =
  | {
      format: 'csv'
      encoding: Encoding
      delimiter: string
      loneReturns: boolean
      skip: number
      columns: string[]
    }
  | { format: 'jsonl'; encoding: Encoding; columns: string[] }

/** How many bytes of a file are looked at. */
export const sampleBytes = 256 * 1024

const begins = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

export const lookAtFile = async (sample: Uint8Array, encoding?: Encoding): Promise<Shape> => {
  if (sample.length === 0) throw new FileRefused('file_empty')
  if (begins(sample, 0x50, 0x4b, 0x03, 0x04) || begins(sample, 0xd0, 0xcf, 0x11, 0xe0))
    throw new FileRefused('file_is_a_workbook')
  if (begins(sample, 0x1f, 0x8b) || begins(sample, 0x28, 0xb5, 0x2f, 0xfd))
    throw new FileRefused('file_is_packed')
  if (begins(sample, 0x25, 0x50, 0x44, 0x46)) throw new FileRefused('file_not_text')
  const found = encoding ?? encodingOf(sample)
  const text = await textOf(sample, found)
  if (text.includes('\u0000') && found === 'utf-8' && text.indexOf('\u0000') < 64)
    throw new FileRefused('file_not_text')
  const start = text.trimStart()
  if (start === '') throw new FileRefused('file_empty')
  if (start.startsWith('[')) throw new FileRefused('file_is_one_list')
  if (start.startsWith('{')) return { format: 'jsonl', encoding: found, columns: keysIn(text) }
  return csvShape(text, found)
}

const textOf = async (bytes: Uint8Array, encoding: Encoding): Promise<string> => {
  let text = ''
  for await (const part of decoded(
    (async function* () {
      yield bytes
    })(),
    encoding,
  ))
    text += part
  return text
}

/**
 * A mark at the beginning says it; so does a NUL at every other byte. Windows-1252, in which older spreadsheets save,
 * is what is not UTF-8 and holds no letter that UTF-8 writes with several bytes: a file that mixes both stays UTF-8,
 * and its wrong rows are refused one by one.
 */
export const encodingOf = (sample: Uint8Array): Encoding => {
  if (begins(sample, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (begins(sample, 0xff, 0xfe)) return 'utf-16le'
  if (begins(sample, 0xfe, 0xff)) return 'utf-16be'
  const nuls = [0, 0]
  for (let at = 0; at < Math.min(sample.length, 2_000); at++) if (sample[at] === 0) nuls[at % 2]! += 1
  const half = Math.min(sample.length, 2_000) / 2
  if (nuls[1]! > half * 0.7 && nuls[0]! === 0) return 'utf-16le'
  if (nuls[0]! > half * 0.7 && nuls[1]! === 0) return 'utf-16be'
  const { wrong, several } = lettersOf(sample)
  return wrong > 0 && several === 0 ? 'windows-1252' : 'utf-8'
}

/** Bytes above ASCII that are no UTF-8, and letters that are written in it with several bytes. */
const lettersOf = (bytes: Uint8Array): { wrong: number; several: number } => {
  let wrong = 0
  let several = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    if (length === 1) {
      at += 1
      continue
    }
    // The sample may end inside a letter, which is nobody's fault.
    if (at + length > bytes.length) break
    const follows = bytes.subarray(at + 1, at + length).every(one => (one & 0xc0) === 0x80)
    if (byte >= 0xc2 && follows) {
      several += 1
      at += length
    } else {
      wrong += 1
      at += 1
    }
  }
  return { wrong, several }
}

const delimiters = [',', ';', '\t', '|'] as const

const csvShape = (text: string, encoding: Encoding): Shape => {
  const loneReturns = !text.includes('\n') && text.includes('\r')
  let whole = loneReturns ? text.replaceAll('\r', '\n') : text
  let skip = 0
  // A first line of spreadsheets that names the delimiter and is no row.
  const said = /^sep=(.)\r?\n/i.exec(whole)
  if (said) {
    whole = whole.slice(said[0].length)
    skip = 1
  }
  for (; /^[,;\t| ]*\r?\n/.test(whole); skip++) whole = whole.slice(whole.indexOf('\n') + 1)
  const candidates = said ? [said[1]!] : delimiters
  const read = candidates.map(delimiter => ({ delimiter, header: headerIn(whole, delimiter) }))
  const best = read.reduce((a, b) => ((b.header?.length ?? 0) > (a.header?.length ?? 0) ? b : a))
  const oneColumnAlone = best.header?.length === 1 && read.some(({ header }) => header === null)
  if (!best.header || oneColumnAlone) throw new FileRefused('file_header_unreadable')
  if (best.header.length > columnsMax) throw new FileRefused('file_too_many_columns')
  if (best.header.some(cell => /^\s*(https?|hxxps?):\/\//i.test(cell)))
    throw new FileRefused('file_without_header')
  return {
    format: 'csv',
    encoding,
    delimiter: best.delimiter,
    loneReturns,
    skip,
    columns: namesOf(best.header),
  }
}

const headerIn = (text: string, delimiter: string): string[] | null => {
  const record = csvRecord(text, 0, delimiter, true)
  return record.kind === 'record' && record.cells.every(cell => cell.isWellFormed()) ? record.cells : null
}

/** A name for every column, each once: two of the same name are told apart by a number. */
const namesOf = (header: readonly string[]): string[] => {
  const taken = new Set<string>()
  return header.map((cell, at) => {
    const name = cell.trim().replace(/\s+/g, ' ').slice(0, 200).toWellFormed() || `column ${at + 1}`
    let own = name
    for (let n = 2; taken.has(own); n++) own = `${name} (${n})`
    taken.add(own)
    return own
  })
}

const keysIn = (text: string): string[] => {
  const keys = new Set<string>()
  const lines = text.split('\n')
  for (const line of lines.length > 1 ? lines.slice(0, -1) : lines) {
    const row = line.trim() === '' ? 'row_not_json' : jsonRow(line)
    if (typeof row !== 'string') for (const key of row.keys()) if (keys.size < columnsMax) keys.add(key)
  }
  return [...keys]
}
