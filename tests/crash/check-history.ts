import type { Operation, Step } from './history.ts'

/** What is stored in the end, read without the program. */
export type Stored = {
  /** For each key, the reports that were filed under it. */
  reports: Map<string, string[]>
  /** Places in the ledger of the events of a report's filing, or of a step of an incident: `incident/step`. */
  places: Map<string, number[]>
  /** The stream of the one from whom it is recalled, in its order. */
  stream: { m: number; subject: string; what: string }[]
}

type Act = Extract<Operation, { kind: 'act' }>
type File = Extract<Operation, { kind: 'file' }>
type Read = Extract<Operation, { kind: 'read' }>

/** What contradicts the promises, in words; empty where nothing does. `recipient` is shared with and recalled from. */
export const anomaliesOf = (
  operations: readonly Operation[],
  stored: Stored,
  recipient: string,
): string[] => {
  const files = operations.filter((one): one is File => one.kind === 'file')
  const acts = operations.filter((one): one is Act => one.kind === 'act')
  const reads = operations.filter((one): one is Read => one.kind === 'read')
  return [
    ...onceEach(files, acts, stored),
    ...inOrder([...files, ...acts], stored),
    ...ownWritesRead(acts, reads),
    ...goneAfterRecall(acts, reads, stored, recipient),
  ]
}

const nameOf = (act: { incident: string; step: Step }) => `${act.incident}/${act.step}`
const done = <T extends Operation>(operations: readonly T[]) =>
  operations.filter(({ outcome }) => outcome === 'ok')

/** Acknowledged: exactly once. Unknown: once or not at all. */
const onceEach = (files: File[], acts: Act[], { reports, places }: Stored): string[] => {
  const found: string[] = []
  for (const [key, own] of Map.groupBy(files, ({ key }) => key)) {
    const kept = reports.get(key) ?? []
    if (kept.length > 1) found.push(`${key} is stored ${kept.length} times`)
    for (const { report } of done(own))
      if (report !== kept[0]) found.push(`${key} was acknowledged as ${report} and is stored as ${kept[0]}`)
  }
  for (const [name, own] of Map.groupBy(acts, nameOf)) {
    const times = places.get(name)?.length ?? 0
    if (times > 1) found.push(`${name} happened ${times} times`)
    if (done(own).length > times) found.push(`${name} was acknowledged and did not happen`)
  }
  return found
}

/** Whatever was acknowledged before another was begun stands before it in the ledger. */
const inOrder = (writes: (File | Act)[], { places }: Stored): string[] => {
  // A filing that was answered to a later try may be the work of the first one.
  const firstTry = new Map<string, number>()
  for (const one of writes) {
    if (one.kind !== 'file') continue
    firstTry.set(one.key, Math.min(one.invokedAt, firstTry.get(one.key) ?? one.invokedAt))
  }
  const placed = done(writes).map(one => {
    const name = one.kind === 'file' ? one.report! : nameOf(one)
    const invokedAt = one.kind === 'file' ? firstTry.get(one.key)! : one.invokedAt
    return { ...one, invokedAt, name, at: places.get(name) ?? [] }
  })
  const byEnd = placed.toSorted((a, b) => a.endedAt - b.endedAt)
  const found: string[] = []
  let [highest, ended] = [-1, 0]
  for (const one of placed.toSorted((a, b) => a.invokedAt - b.invokedAt)) {
    while (byEnd[ended]!.endedAt < one.invokedAt) highest = Math.max(highest, ...byEnd[ended++]!.at)
    if (one.at.some(place => place < highest))
      found.push(`${one.name} stands before what was acknowledged earlier`)
  }
  return found
}

/** Whoever acted reads, on any server, at least the revision that the act was acknowledged with. */
const ownWritesRead = (acts: Act[], reads: Read[]): string[] =>
  done(reads).flatMap(read => {
    const own = done(acts).filter(
      act => act.by === read.by && act.incident === read.incident && act.endedAt < read.invokedAt,
    )
    const least = Math.max(0, ...own.map(({ rev }) => rev!))
    return (read.rev ?? 0) >= least ? [] : [`${read.by} read revision ${read.rev} after writing ${least}`]
  })

/** Shared and acknowledged: there until the recall is begun. Recalled and acknowledged: not there, and no hint after. */
const goneAfterRecall = (acts: Act[], reads: Read[], { stream }: Stored, recipient: string): string[] => {
  const found: string[] = []
  const own = done(reads).filter(({ by }) => by === recipient)
  for (const [incident, steps] of Map.groupBy(acts, ({ incident }) => incident)) {
    const first = (step: Step) => done(steps.filter(act => act.step === step))[0]
    const [shared, recalled] = [first('shared'), first('recalled')]
    const begun = Math.min(...steps.filter(({ step }) => step === 'recalled').map(act => act.invokedAt))
    for (const read of own.filter(read => read.incident === incident)) {
      if (shared && read.invokedAt > shared.endedAt && read.endedAt < begun && read.rev === null)
        found.push(`${incident} was not there after it was shared`)
      if (recalled && read.invokedAt > recalled.endedAt && read.rev !== null)
        found.push(`${incident} was read after its recall was acknowledged`)
    }
    if (!recalled) continue
    const hints = stream.filter(({ subject }) => subject === incident)
    if (hints.at(-1)?.what !== 'withdrawn')
      found.push(`the last hint about ${incident} is not that it is withdrawn`)
  }
  return found
}
