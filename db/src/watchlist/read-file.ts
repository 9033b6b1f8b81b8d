import { CsvError, parse } from 'csv-parse/sync'
import type { z } from 'zod'
import type { RefusedLine } from './refused-lines.ts'

export type Read<Line> = { lines: { at: number; line: Line }[]; refused: RefusedLine[] }

type Parsed = { record: string[]; info: { lines: number } }

/** Reads one file of a watchlist against its schema; the columns are those of the schema, in its order. */
export function readFileLines<Schema extends z.ZodObject>(
  file: string,
  content: string,
  schema: Schema,
): Read<z.output<Schema>> {
  const columns = Object.keys(schema.shape)
  const read: Read<z.output<Schema>> = { lines: [], refused: [] }
  const refuse = (line: number, field: string, rule: string, sentence: string) =>
    read.refused.push({ file, line, field, rule: `watchlist.${rule}`, sentence })

  const records = recordsOf(content, (line, sentence) => refuse(line, '', 'csv', sentence))
  const header = records.shift()
  if (header?.record.join() !== columns.join()) {
    refuse(1, '', 'columns', `The first line has to name the columns ${columns.join(', ')}.`)
    return read
  }
  for (const { record, info } of records) {
    if (record.length !== columns.length) {
      refuse(info.lines, '', 'columns', `${record.length} fields stand here where ${columns.length} belong.`)
      continue
    }
    const parsed = schema.safeParse(Object.fromEntries(columns.map((column, at) => [column, record[at]])))
    if (parsed.success) read.lines.push({ at: info.lines, line: parsed.data })
    else
      for (const issue of parsed.error.issues.map(deepest))
        refuse(info.lines, String(issue.path[0]), ruleOf(issue), issue.message)
  }
  return read
}

function recordsOf(content: string, refuse: (line: number, sentence: string) => void): Parsed[] {
  try {
    return parse(content, {
      info: true,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    refuse(Number(error.lines ?? 1), `Not readable as CSV from here: ${error.message}.`)
    return [{ record: [], info: { lines: 1 } }]
  }
}

type Issue = z.core.$ZodIssue

/** Of "empty or a text" only the text's own issue says something. */
function deepest(issue: Issue): Issue {
  const inner = issue.code === 'invalid_union' ? issue.errors.at(-1)?.[0] : undefined
  return inner ? deepest({ ...inner, path: [...issue.path, ...inner.path] }) : issue
}

function ruleOf(issue: Issue): string {
  if (issue.code === 'custom') return String(issue.params?.rule)
  return (
    { invalid_value: 'vocabulary', too_small: 'empty', too_big: 'too-long' }[issue.code as string] ??
    issue.code
  )
}
