import { columnsMax, type Row, type RowFault, rowLengthMax, type Value, wrongRow } from './row.ts'

/** A filing is three deep; what is deeper is something else. */
const depthMax = 5

/** JSON Lines as rows, a batch at a time: one object a line, what lies inside it named by its path (`listing.title`). */
export async function* jsonRows(texts: AsyncIterable<string>): AsyncGenerator<Row[]> {
  let rest = ''
  let line = 1
  let skipping = false
  for await (const chunk of texts) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    const batch: Row[] = []
    for (const each of lines) {
      if (skipping) skipping = false
      else take(batch, line, each)
      line += 1
    }
    if (rest.length > rowLengthMax) {
      if (!skipping) batch.push(wrongRow(line, 'row_too_long', rest))
      skipping = true
      rest = ''
    }
    if (batch.length > 0) yield batch
  }
  const last: Row[] = []
  if (!skipping) take(last, line, rest)
  if (last.length > 0) yield last
}

const take = (batch: Row[], line: number, text: string): void => {
  if (text.trim() === '') return
  const read = jsonRow(text)
  batch.push(typeof read === 'string' ? wrongRow(line, read, text) : { line, named: read })
}

export const jsonRow = (text: string): ReadonlyMap<string, Value> | RowFault => {
  if (text.length > rowLengthMax) return 'row_too_long'
  if (!text.isWellFormed()) return 'letters_not_readable'
  let parsed: unknown
  try {
    parsed = JSON.parse(text, asWritten)
  } catch {
    return 'row_not_json'
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'row_not_an_object'
  const named = new Map<string, Value>()
  const fault = gather(named, parsed, '', 1)
  return fault ?? named
}

/** Numbers keep every digit they were written with: what identifies an order is often longer than a number holds. */
const asWritten = (_: string, value: unknown, context?: { source?: string }): unknown =>
  typeof value === 'number' ? (context?.source ?? String(value)) : value

const gather = (named: Map<string, Value>, value: object, path: string, depth: number): RowFault | null => {
  if (depth > depthMax) return 'row_too_deep'
  for (const [name, inner] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`
    if (inner === null) continue
    if (Array.isArray(inner)) {
      if (inner.some(one => typeof one === 'object' && one !== null)) return 'row_too_deep'
      named.set(at, inner.map(String))
    } else if (typeof inner === 'object') {
      const fault = gather(named, inner, at, depth + 1)
      if (fault) return fault
    } else named.set(at, String(inner))
    if (named.size > columnsMax) return 'more_cells_than_columns'
  }
  return null
}
