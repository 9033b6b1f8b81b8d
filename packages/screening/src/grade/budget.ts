import { scoreOf } from './score.ts'
import { reviewFrom } from './weights.ts'

/**
 * The lowest threshold that raises no more than `alertsPer10000` of listings like these, given their scores.
 * A sample should hold some ten thousand of an organisation's own listings: with fewer, the last alert decides.
 */
export function thresholdFor(scores: number[], alertsPer10000: number): number {
  const allowed = Math.floor((scores.length * alertsPer10000) / 10_000)
  const sorted = scores.toSorted((a, b) => b - a)
  const firstRefused = sorted[allowed]
  return firstRefused === undefined ? 0 : Math.min(firstRefused + Number.EPSILON, 1 - Number.EPSILON)
}

/**
 * How many of 10,000 ordinary listings score at least so high: retail and chemical suppliers, 39,829 of them, counted by
 * bench/ordinary-alerts.ts. An organisation that has not shown its own listings is measured on these.
 */
const ordinaryAlerts = [
  { alerts: 0, threshold: 0.99999 },
  { alerts: 0.8, threshold: 0.99996 },
  { alerts: 0.8, threshold: 0.99993 },
  { alerts: 1, threshold: 0.99988 },
  { alerts: 1.8, threshold: 0.99977 },
  { alerts: 2, threshold: 0.99957 },
  { alerts: 2.3, threshold: 0.9992 },
  { alerts: 2.5, threshold: 0.9985 },
  { alerts: 3.3, threshold: 0.9972 },
  { alerts: 3.5, threshold: 0.99478 },
  { alerts: 3.8, threshold: 0.99029 },
  { alerts: 5.3, threshold: 0.98201 },
  { alerts: 6.3, threshold: 0.96691 },
  { alerts: 6.8, threshold: 0.93991 },
  { alerts: 7.8, threshold: 0.89331 },
  { alerts: 8.8, threshold: 0.81757 },
  { alerts: 9.3, threshold: 0.70579 },
  { alerts: 11.3, threshold: 0.56218 },
  { alerts: 13.1, threshold: 0.40733 },
  { alerts: 16.3, threshold: 0.26894 },
  { alerts: 20.1, threshold: 0.16452 },
  { alerts: 25.6, threshold: 0.09535 },
  { alerts: 37.7, threshold: 0.0534 },
  { alerts: 49.5, threshold: 0.02931 },
  { alerts: 62.5, threshold: 0.01591 },
  { alerts: 99.2, threshold: 0.00858 },
]

/** The lowest threshold that raises no more than so many of 10,000 ordinary listings. */
export function ordinaryThresholdFor(alertsPer10000: number): number {
  const within = ordinaryAlerts.filter(({ alerts }) => alerts <= alertsPer10000)
  return Math.min(...within.map(({ threshold }) => threshold))
}

/** Where a listing begins to be looked at when no budget says otherwise, and how many of 10,000 ordinary ones that is. */
export const usualThreshold = scoreOf(reviewFrom)
export const usualAlerts = 9
