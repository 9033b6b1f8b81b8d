import type { Sentence } from '@tocsin/domain/sentence'
import type { Listed } from './catalogue-file.ts'

export type Grade = 'clear' | 'review' | 'urgent'
export type Found = Listed & {
  grade: Grade
  score: number
  summary: Sentence
  read: string[]
  families: string[]
}

const grades: readonly Grade[] = ['clear', 'review', 'urgent']

/** By grade, then by score, then as in the file: what is looked at first stands first. */
export const ranked = (found: readonly Found[]): Found[] =>
  found.toSorted(
    (a, b) => grades.indexOf(b.grade) - grades.indexOf(a.grade) || b.score - a.score || a.line - b.line,
  )

const bytesMax = 300_000
const partRows = 100

/** The next rows that fit in one request. */
export const nextPart = (rows: readonly Listed[], from: number): Listed[] => {
  const part: Listed[] = []
  let bytes = 0
  for (const row of rows.slice(from, from + partRows)) {
    // In UTF-8 one unit takes three bytes at most.
    bytes += 3 * (row.title.length + row.text.length) + 50
    if (part.length > 0 && bytes > bytesMax) break
    part.push(row)
  }
  return part
}

/** Of 10,000 listings like these, how many are above clear. */
export const alertsIn10000 = (found: number, listings: number): number =>
  listings === 0 ? 0 : Math.round((found / listings) * 10_000)
