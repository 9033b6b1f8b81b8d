import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { sampleEdition } from '../edition.fixture.ts'
import { screen } from '../screen.ts'
import { ordinaryThresholdFor, thresholdFor, usualAlerts, usualThreshold } from './budget.ts'
import { pointsOf, scoreOf } from './score.ts'

const compiled = compile(sampleEdition)
const titles = [
  'isotonitazene',
  'cocaine 1 g uncut',
  'acetone',
  'acetic anhydride',
  'chair',
  'lamp',
  'MDMA',
  'table',
  'desk',
  'rug',
]
const scores = titles.map(title => screen(compiled, { title }).score)
const alerts = (threshold: number) =>
  titles.filter(title => screen(compiled, { title }, threshold).grade !== 'clear').length

test.each([[0], [1000], [2000], [3000], [10_000]])('%i alerts in 10,000 are not exceeded', budget => {
  expect(alerts(thresholdFor(scores, budget))).toBeLessThanOrEqual((titles.length * budget) / 10_000)
})

test('a wider budget never raises fewer listings', () => {
  const counts = [0, 1000, 2000, 3000, 5000, 10_000].map(budget => alerts(thresholdFor(scores, budget)))
  expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  expect(counts.at(-1)).toBeGreaterThan(counts[0]!)
})

test('score and points are two names of one thing', () => {
  for (const points of [-2, 0, 0.9, 1.5, 4]) expect(pointsOf(scoreOf(points))).toBeCloseTo(points, 9)
})

test('on ordinary listings a wider budget never raises the threshold, and the usual one is near its own number', () => {
  const thresholds = [0, 1, 3, 5, 10, 50, 200, 10_000].map(ordinaryThresholdFor)
  expect(thresholds).toEqual(thresholds.toSorted((a, b) => b - a))
  for (const threshold of thresholds) expect(threshold > 0 && threshold < 1).toBe(true)
  expect(ordinaryThresholdFor(usualAlerts)).toBeLessThanOrEqual(usualThreshold)
  expect(ordinaryThresholdFor(usualAlerts - 2)).toBeGreaterThan(usualThreshold)
})
