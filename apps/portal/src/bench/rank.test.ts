import { expect, test } from 'vitest'
import { alertsIn10000, type Found, nextPart, ranked } from './rank.ts'

const found = (line: number, grade: Found['grade'], score: number): Found => ({
  ...{ line, grade, score, title: '', text: '', url: '', reference: '', read: [], families: [] },
  summary: { code: 'review_named', params: {} },
})

test('urgent stands before worth a look, and the likelier before the less likely', () =>
  expect(
    ranked([
      found(1, 'review', 0.99),
      found(2, 'urgent', 0.9),
      found(3, 'urgent', 0.95),
      found(4, 'review', 0.99),
    ]).map(({ line }) => line),
  ).toEqual([3, 2, 1, 4]))

test('parts together are the whole, each row once, however long the rows are', () => {
  const rows = Array.from({ length: 950 }, (_, line) => ({
    ...{ line, title: 'x', url: '', reference: '' },
    text: 'y'.repeat(line % 7 === 0 ? 20_000 : 30),
  }))
  const parts = []
  for (let at = 0; at < rows.length; ) {
    const part = nextPart(rows, at)
    expect(part.length).toBeGreaterThan(0)
    expect(part.length).toBeLessThanOrEqual(200)
    expect(new TextEncoder().encode(JSON.stringify(part)).length).toBeLessThan(1_000_000)
    parts.push(...part)
    at += part.length
  }
  expect(parts).toEqual(rows)
})

test.each([
  [0, 0, 0],
  [3, 3_000, 10],
  [1, 7, 1_429],
])('%i of %i is %i of 10,000', (some, all, rate) => expect(alertsIn10000(some, all)).toBe(rate))
