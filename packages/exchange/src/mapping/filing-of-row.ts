import { malformations } from '@tocsin/domain/malformed'
import type { Complaint } from '@tocsin/domain/refusal'
import { type Filing, filing as filingSchema } from '@tocsin/domain/report/filing'
import { say } from '@tocsin/domain/sentence'
import type { Row, Value } from '../reading/row.ts'
import { cellValue, type Said } from './cell.ts'
import { type FieldPath, fieldPaths, fields, isFieldPath } from './fields.ts'
import type { Plan } from './plan.ts'
import { cellsOf, contentOf } from './row-cells.ts'

/** Who looked at every row, and when; null where nobody says so. */
export type LookedAt = { by: string; at: string } | null

type Reading = {
  columns: readonly string[]
  plan: Plan
  lookedAt: LookedAt
  /** A row's reference where it brings none: a keyed fingerprint of what it says. */
  referenceOf: (content: string) => string
}

/** With the reference that the row brings of its own, where it brings one. */
export type RowRead = { own: string | null } & ({ filing: Filing } | { complaints: Complaint[] })

/** Rows to filings under one plan. Whatever cannot be read is said by field; the rest is for the filing's own schema. */
export const filingReader = ({ columns, plan, lookedAt, referenceOf }: Reading): ((row: Row) => RowRead) => {
  const columnOf = new Map<FieldPath, string>(plan.columns.map(({ column, field }) => [field, column]))
  return row => {
    if ('fault' in row) {
      const sentence = say(`row.${row.fault}`, { line: row.line })
      return { own: null, complaints: [{ path: '', rule: row.fault, sentence }] }
    }
    const cells = cellsOf(row, columns)
    const complaints: Complaint[] = []
    const values = new Map<FieldPath, unknown>()
    for (const field of fieldPaths) {
      const said = saidIn(field, cells, columnOf.get(field), plan)
      if (said === undefined) continue
      if ('wrong' in said) complaints.push({ path: field, rule: said.wrong.code, sentence: said.wrong })
      else values.set(field, said.value)
    }
    const reference = values.get('externalReference')
    const own = typeof reference === 'string' ? reference : null
    if (complaints.length > 0) return { own, complaints }
    const assembled = assemble(values, lookedAt)
    assembled.externalReference ??= referenceOf(contentOf(cells))
    const parsed = filingSchema.safeParse(assembled)
    if (!parsed.success) return { own, complaints: malformations(parsed.error).map(underItsColumn) }
    return { own, filing: parsed.data }
  }
}

const saidIn = (
  field: FieldPath,
  cells: ReadonlyMap<string, Value>,
  column: string | undefined,
  { defaults, dates }: Plan,
): Said => {
  const kind = fields[field]
  // A row of JSON Lines may name a field by its own path, and bring a key that the first rows had not.
  const cell = cells.get(column ?? field)
  const said = cell === undefined ? undefined : cellValue(cell, kind, dates)
  if (said !== undefined) return said
  const otherwise = defaults[field]
  if (otherwise === undefined) return undefined
  return cellValue(kind.is === 'text' ? filledIn(otherwise, cells) : otherwise, kind, dates)
}

/** More than any field holds: a column named a thousand times must not make of one row what no memory holds. */
const filledMax = 50_000

/** `{Column}` in a default is what the row says there. */
const filledIn = (template: string, cells: ReadonlyMap<string, Value>): string => {
  let left = filledMax
  return template.replace(/\{([^{}]{1,200})\}/g, (whole, name: string) => {
    const cell = cells.get(name)
    if (cell === undefined) return whole
    const filled = (typeof cell === 'string' ? cell : cell.join(', ')).slice(0, left)
    left -= filled.length
    return filled
  })
}

type Assembled = { [name: string]: unknown; externalReference?: unknown }

const assemble = (values: ReadonlyMap<FieldPath, unknown>, lookedAt: LookedAt): Assembled => {
  const listing: Record<string, unknown> = { title: '', text: '', substanceAsWritten: '', shipsTo: [] }
  const mayOpen: Record<string, unknown> = { countries: [], basis: '' }
  const own: Partial<Record<string, unknown>> = {}
  const particulars: Record<string, unknown> = {}
  const identities: { kind: string; value: unknown }[] = []
  const filing: Assembled = {
    indicators: [],
    reason: '',
    goodFaith: false,
    minorInvolved: false,
    marked: [],
    evidence: [],
  }
  for (const [field, value] of values) {
    const dot = field.indexOf('.')
    const [room, name] = dot < 0 ? ['', field] : [field.slice(0, dot), field.slice(dot + 1)]
    if (room === 'listing') listing[name] = value
    else if (room === 'mayOpen') mayOpen[name] = value
    else if (room === 'particulars') particulars[name] = value
    else if (room === 'reviewed') own[name] = value
    else if (room === 'seller') identities.push({ kind: name, value })
    else filing[name] = value
  }
  const reviewed = own.by === undefined ? lookedAt : { by: own.by, at: own.at ?? lookedAt?.at }
  return {
    ...filing,
    listing,
    mayOpen,
    identities,
    // What only some kinds of report have to say: which ones, the row's own kind says.
    ...(Object.keys(particulars).length > 0 ? { particulars: { kind: filing.type, ...particulars } } : {}),
    ...(reviewed ? { reviewed } : {}),
  }
}

/** The schema knows the third identity of a list; whoever sent the file knows a column. */
const underItsColumn = (complaint: Complaint): Complaint =>
  isFieldPath(complaint.path) || !complaint.path.startsWith('identities')
    ? complaint
    : { ...complaint, path: 'seller' }
