/** What a client was told: done, refused, or nothing that it can rely on. */
export type Outcome = 'ok' | 'refused' | 'unknown'

type Asked = { invokedAt: number; endedAt: number; outcome: Outcome }

/** Steps of one incident, in the order in which a worker takes them; each happens once or not at all. */
export const steps = ['acknowledged', 'shared', 'recalled'] as const
export type Step = (typeof steps)[number]

export type Operation = Asked &
  (
    | { kind: 'file'; key: string; report: string | null }
    | { kind: 'act'; step: Step; incident: string; by: string; rev: number | null }
    /** `rev` where something was read, null where it was not there. */
    | { kind: 'read'; incident: string; by: string; rev: number | null }
  )

export type History = {
  operations: Operation[]
  /** Calls `work`, which says what came of it, and notes when that began and ended. */
  note: (work: () => Promise<Done>) => Promise<Operation>
}
/** Without its times. */
export type Done = DistributiveOmit<Operation, 'invokedAt' | 'endedAt'>
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

export const openHistory = (): History => {
  const operations: Operation[] = []
  return {
    operations,
    note: async work => {
      const invokedAt = performance.now()
      const done = await work()
      const operation = { ...done, invokedAt, endedAt: performance.now() } as Operation
      operations.push(operation)
      return operation
    },
  }
}
