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
