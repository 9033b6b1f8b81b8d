import { expect, test } from 'vitest'
import { type Example, fit } from './elastic-net.ts'

/** Feature 1 tells, feature 2 does not, feature 3 is already known by the offset. */
const examples: Example[] = Array.from({ length: 200 }, (_, index): Example => {
  const suspicious = index % 2
  const told = index % 10 === 0 ? 1 - suspicious : suspicious
  const known = index % 4 < 2 ? 1 : 0
  return {
    features: Int32Array.from([
      0,
      ...(told ? [1] : []),
      ...(index % 3 === 0 ? [2] : []),
      ...(known ? [3] : []),
    ]),
    offset: 0,
    suspicious,
    weight: 1,
  }
})
const penalty = { absolute: 0.01, squared: 0.001, of: Float64Array.from([0, 1, 1, 1]) }

test('what tells gets a weight, what tells nothing gets none', () => {
  const [, telling, idle] = fit(examples, 4, penalty)
  expect(telling).toBeGreaterThan(1)
  expect(Math.abs(idle!)).toBeLessThan(0.05)
})

test('what the points know already is not learnt again', () => {
  const knowing = examples.map(each => ({ ...each, offset: each.features.includes(1) ? 1.6 : -5 }))
  const [, telling] = fit(knowing, 4, penalty)
  expect(Math.abs(telling!)).toBeLessThan(0.2)
})

test('the same listings always teach the same', () => {
  expect(fit(examples, 4, penalty)).toEqual(fit(examples, 4, penalty))
})
