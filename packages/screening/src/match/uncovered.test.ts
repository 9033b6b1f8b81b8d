import { expect, test } from 'vitest'
import { byStart, uncovered } from './uncovered.ts'

const spans = (...pairs: [number, number][]) => pairs.map(([start, end]) => ({ start, end }))

test('sorts by beginning, the longest first', () => {
  expect(spans([3, 4], [0, 2], [0, 5]).sort(byStart)).toEqual(spans([0, 5], [0, 2], [3, 4]))
})

test('drops what another encloses, and keeps what only overlaps or touches', () => {
  const sorted = spans([0, 5], [0, 2], [1, 5], [3, 7], [5, 6], [7, 9])
  expect(uncovered(sorted, () => true)).toEqual(spans([0, 5], [3, 7], [7, 9]))
  expect(uncovered(sorted, () => false)).toEqual(sorted)
})

test('a span that is not kept covers nothing', () => {
  const sorted = spans([0, 9], [1, 8], [2, 7])
  expect(uncovered(sorted, (outer, inner) => outer.end - inner.end === 1)).toEqual(spans([0, 9], [2, 7]))
})
