import type { Heard } from './follower.ts'
import type { Acknowledged } from './reporters.ts'

/** What is stored of one viewer's stream, in the order of its numbers. */
export type StoredHint = { m: number; subject: string }

/** What a reader that came back again and again has heard, against what is stored. Empty where they agree. */
export const streamAnomalies = (heard: readonly Heard[], stored: readonly StoredHint[]): string[] => {
  const hints = heard.filter(({ event }) => event === 'hint' || event === 'withdrawn')
  const anomalies = hints.flatMap(({ m }, i) => {
    const before = i === 0 ? 0 : hints[i - 1]!.m
    if (m === before + 1) return []
    if (m <= before) return [`${m} came after ${before}: twice, or out of order`]
    return [`between ${before} and ${m} something is missing`]
  })
  if (hints.length !== stored.length) anomalies.push(`heard ${hints.length} of ${stored.length}`)
  hints.forEach(({ m, id }, i) => {
    const should = stored[i]
    if (should && (should.m !== m || should.subject !== id))
      anomalies.push(`${m} is about ${id}, not ${should.subject}`)
  })
  if (heard.some(({ event }) => event === 'reset' || event === 'ended'))
    anomalies.push('the reader was sent away')
  return anomalies
}

type Ordered = Pick<Acknowledged, 'name' | 'report' | 'begunAt' | 'endedAt'>

/** An event that was acknowledged before another was begun has the lower number in the ledger. */
export const orderAnomalies = (
  acknowledged: readonly Ordered[],
  placeOf: (report: string) => { first: number; last: number },
): string[] => {
  const byEnd = acknowledged.toSorted((a, b) => a.endedAt - b.endedAt)
  const byBegin = acknowledged.toSorted((a, b) => a.begunAt - b.begunAt)
  const anomalies: string[] = []
  let highest = -1
  let ended = 0
  for (const one of byBegin) {
    while (byEnd[ended]!.endedAt < one.begunAt)
      highest = Math.max(highest, placeOf(byEnd[ended++]!.report).last)
    const { first } = placeOf(one.report)
    if (first < highest)
      anomalies.push(`${one.name} has ${first}, below ${highest}, acknowledged before it was begun`)
  }
  return anomalies
}
