import { listing } from '@tocsin/domain/report/filing'
import { proposePlan } from '@tocsin/exchange/mapping/propose-plan'
import { cellsOf } from '@tocsin/exchange/mapping/row-cells'
import { lookAtFile, sampleBytes } from '@tocsin/exchange/reading/look-at-file'
import { readRows } from '@tocsin/exchange/reading/read-rows'
import { FileRefused, type Value } from '@tocsin/exchange/reading/row'

/** One listing of a catalogue, with the line of the file on which it stands. */
export type Listed = { line: number; title: string; text: string; url: string; reference: string }

export type Catalogue = {
  name: string
  rows: Listed[]
  /** Lines that could not be read. */
  unreadable: number
  /** True where the file goes on behind what is taken. */
  cut: boolean
  /** Which columns were taken for what. */
  columns: { title: string | null; text: string | null }
}

/** What of a file is wrong, by a code that has words. */
export class CatalogueRefused extends Error {}

export const rowsMax = 10_000
const titleMax = listing.shape.title.maxLength ?? 0
const textMax = listing.shape.text.maxLength ?? 0
const looksAt = 50

/** Reads a company's own file, here in the browser: which column is what is told from its names, then from its cells. */
export const readCatalogue = async (file: File): Promise<Catalogue> => {
  try {
    return await read(file)
  } catch (error) {
    if (error instanceof FileRefused) throw new CatalogueRefused(`file.${error.fault}`)
    throw error
  }
}

const read = async (file: File): Promise<Catalogue> => {
  const shape = await lookAtFile(new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer()))
  const all: { line: number; cells: ReadonlyMap<string, Value> }[] = []
  let unreadable = 0
  let cut = false
  for await (const batch of readRows(chunksOf(file), shape)) {
    for (const row of batch) {
      if ('fault' in row) unreadable += 1
      else all.push({ line: row.line, cells: cellsOf(row, shape.columns) })
    }
    cut = all.length > rowsMax
    if (cut) break
  }
  const rows = all.slice(0, rowsMax)
  const columns = columnsIn(rows.slice(0, looksAt), shape)
  if (columns.title === null && columns.text === null) throw new CatalogueRefused('bench.file.noText')
  return {
    name: file.name,
    unreadable,
    cut,
    columns: { title: columns.title, text: columns.text },
    rows: rows.map(({ line, cells }) => ({
      line,
      title: cellIn(cells, columns.title, titleMax),
      text: cellIn(cells, columns.text, textMax),
      url: cellIn(cells, columns.url, textMax),
      reference: cellIn(cells, columns.reference, titleMax),
    })),
  }
}

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
}

const cellIn = (cells: ReadonlyMap<string, Value>, column: string | null, max: number): string => {
  const value = column === null ? undefined : cells.get(column)
  const text = value === undefined ? '' : typeof value === 'string' ? value : value.join(', ')
  return text.replaceAll('\u0000', '').toWellFormed().slice(0, max).toWellFormed()
}

/** Exports call these columns so too, though a report does not. */
const alsoTitle = /^(name|nom|nombre|nome|naam|bezeichnung|item|subject|heading)$/i

const columnsIn = (
  rows: readonly { cells: ReadonlyMap<string, Value> }[],
  {
    columns,
    encoding,
  }: { columns: readonly string[]; encoding: Parameters<typeof proposePlan>[0]['encoding'] },
) => {
  const plan = proposePlan({ columns, rows: rows.map(({ cells }) => cells), encoding })
  const of = (path: string) => plan.columns.find(({ field }) => field === path)?.column ?? null
  const title = of('listing.title') ?? columns.find(column => alsoTitle.test(column.trim())) ?? null
  return { title, text: of('listing.text'), url: of('listing.url'), reference: of('listing.reference') }
}
