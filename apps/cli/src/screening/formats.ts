import { statSync } from 'node:fs'
import { CommandRefused } from '../command-refused.ts'

const formats = ['jsonl', 'csv', 'directory'] as const
export type Format = (typeof formats)[number]

/** The format asked for, or told from the input's name. */
export function formatOf(input: string, asked?: string): Format {
  if (asked !== undefined) {
    const format = formats.find(known => known === asked)
    if (!format) throw new CommandRefused(`--format is one of ${formats.join(', ')}.`, 64)
    return format
  }
  if (input === '-') return 'jsonl'
  const found = statSync(input, { throwIfNoEntry: false })
  if (!found) throw new CommandRefused(`There is nothing at ${input}.`, 66)
  if (found.isDirectory()) return 'directory'
  return /\.csv$/i.test(input) ? 'csv' : 'jsonl'
}
