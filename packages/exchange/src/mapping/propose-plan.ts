import { indicatorCodes } from '@tocsin/domain/report/indicators'
import type { Encoding } from '../reading/decoded.ts'
import type { Value } from '../reading/row.ts'
import { columnNames } from './column-names.ts'
import { countryOf } from './countries.ts'
import { type FieldPath, fieldPaths } from './fields.ts'
import { folded } from './folded.ts'
import { orderIn } from './moment.ts'
import type { Plan } from './plan.ts'
import { ourColumns } from './row-cells.ts'

type Seen = { columns: readonly string[]; rows: readonly ReadonlyMap<string, Value>[]; encoding: Encoding }

/** What holds for most files and is said on the page, to be changed by hand. What only a person may say is left open. */
const usualDefaults: Plan['defaults'] = {
  type: 'listing',
  'listing.type': 'offer_to_sell',
  context: 'offer',
  scale: 'unclear',
  minorInvolved: 'no',
  urgency: 'routine',
  basis: 'voluntary',
}

/**
 * Which column is which field: by its name first, in the languages that exports are written in, then by what stands in
 * it. A proposal, shown with the first rows; nothing is filed by it.
 */
export const proposePlan = ({ columns, rows, encoding }: Seen): Plan => {
  const open = columns.filter(column => !(ourColumns as readonly string[]).includes(column))
  const taken = new Map<FieldPath, string>()
  const used = new Set<string>()
  const take = (field: FieldPath, column: string): void => {
    taken.set(field, column)
    used.add(column)
  }
  const cellsIn = (column: string): string[] =>
    rows.flatMap(row => {
      const cell = row.get(column)
      return cell === undefined ? [] : [typeof cell === 'string' ? cell.trim() : cell.join(', ')]
    })
  for (const score of [3, 2]) {
    for (const column of open) {
      if (used.has(column)) continue
      const field = fieldPaths.find(
        path =>
          !taken.has(path) && likeness(column, path) === score && !isBelied(path, () => cellsIn(column)),
      )
      if (field) take(field, column)
    }
  }
  for (const { field, fits } of byValue) {
    if (taken.has(field)) continue
    const column = open.find(each => !used.has(each) && fits(cellsIn(each)))
    if (column) take(field, column)
  }
  const dated = taken.get('listing.observedAt')
  return {
    columns: columns.flatMap(column => {
      const field = [...taken].find(([, of]) => of === column)?.[0]
      return field ? [{ column, field }] : []
    }),
    defaults: usualDefaults,
    dates: (dated === undefined ? null : orderIn(cellsIn(dated))) ?? 'day_first',
    encoding,
    everyRowLookedAt: false,
  }
}

const synonyms = new Map<FieldPath, string[]>(
  fieldPaths.map(path => [path, [folded(path), ...columnNames[path].split('|').map(folded)]]),
)

/** 3: called so; 2: called so with something beside it (`price EUR`, `listing title (en)`); 0: otherwise. */
const likeness = (column: string, field: FieldPath): number => {
  const name = folded(column)
  const known = synonyms.get(field)!
  if (known.includes(name)) return 3
  return known.some(one => one.length >= 5 && ` ${name} `.includes(` ${one} `)) ? 2 : 0
}

const most = (cells: readonly string[], fits: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(fits).length >= cells.length * 0.8

const codes = new Set<string>(indicatorCodes)
const isUrl = (cell: string) => /^h(tt|xx)ps?:\/\/\S+$/i.test(cell)
const isPrice = (cell: string) =>
  /^([€$£¥]|eur|usd|gbp|cny)\s?[\d.,]+|[\d.,]+\s?([€$£¥]|eur|usd|gbp|cny)\b/i.test(cell)

/** Many call an address what is a link; taken for where somebody lives, it would be closed, and the listing have none. */
const isBelied = (field: FieldPath, cells: () => string[]): boolean =>
  field === 'seller.address' && most(cells(), isUrl)

/** Strictest first. Lengths of text and country codes say too little alone to tell origin from destination. */
const byValue: readonly { field: FieldPath; fits: (cells: readonly string[]) => boolean }[] = [
  { field: 'listing.url', fits: cells => most(cells, isUrl) },
  { field: 'seller.email', fits: cells => most(cells, cell => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(cell)) },
  {
    field: 'indicators',
    fits: cells => most(cells, cell => cell.split(/[\s,;|/]+/).every(code => codes.has(code))),
  },
  { field: 'listing.observedAt', fits: cells => most(cells, cell => /^\d{4}-\d\d-\d\d([T ]|$)/.test(cell)) },
  { field: 'listing.price', fits: cells => most(cells, isPrice) },
  {
    field: 'listing.shipsFrom',
    fits: cells => most(cells, cell => cell.length > 3 && countryOf(cell) !== null),
  },
  {
    field: 'listing.text',
    fits: cells => cells.length > 0 && cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length > 80,
  },
]

/** Columns of a file as a set: what a plan is remembered by. */
export const columnSet = (columns: readonly string[]): string =>
  JSON.stringify(
    columns
      .filter(column => !(ourColumns as readonly string[]).includes(column))
      .map(folded)
      .sort(),
  )
