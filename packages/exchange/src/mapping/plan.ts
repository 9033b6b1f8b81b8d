import { text } from '@tocsin/domain/text'
import { z } from 'zod'
import { encodings } from '../reading/decoded.ts'
import { columnsMax } from '../reading/row.ts'
import { fieldPaths } from './fields.ts'

/** How days are written where the order of day and month does not show. */
const dateOrders = ['day_first', 'month_first'] as const
export type DateOrder = (typeof dateOrders)[number]

/**
 * How the rows of a file become filings: which column is which field, and what holds where the file says nothing.
 * A default is written as a cell would be, so that one set of rules reads both; `{Column}` in it is the row's own cell.
 */
export const plan = z.strictObject({
  columns: z
    .array(z.strictObject({ column: text(300, 1), field: z.enum(fieldPaths) }))
    .max(columnsMax)
    .refine(columns => new Set(columns.map(({ field }) => field)).size === columns.length, {
      message: 'field_twice',
    }),
  defaults: z.partialRecord(z.enum(fieldPaths), text(5_000, 1)),
  dates: z.enum(dateOrders),
  encoding: z.enum(encodings),
  /** That a person at the company looked at every row. Else each row without a reviewer of its own is a signal. */
  everyRowLookedAt: z.boolean(),
})
export type Plan = z.infer<typeof plan>
