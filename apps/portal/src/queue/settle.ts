import type { IncidentRow } from './incident-row.ts'

/** The rows as the reader last asked for them: their order, and the revision of each that was shown. */
export type Settled = { order: readonly string[]; revs: ReadonlyMap<string, number> }

/** A row where it stood. `row` is null where it is in no list any more: nothing of what it said is kept. */
export type Standing = { id: string; row: IncidentRow | null; changed: boolean }

/** What stands behind the button: rows that are new here, and whether the others would change places. */
export type Waiting = { arrived: number; reordered: boolean }

export const settle = (rows: readonly IncidentRow[]): Settled => ({
  order: rows.map(({ id }) => id),
  revs: new Map(rows.map(({ id, rev }) => [id, rev])),
})

/**
 * More of a list that was cut: what stands behind the last row that is shown is added behind it. What came in between
 * waits, as ever.
 */
export const extend = (settled: Settled, here: readonly IncidentRow[]): Settled => {
  const shown = new Set(settled.order)
  const behind = here.slice(here.findLastIndex(({ id }) => shown.has(id)) + 1)
  if (behind.length === 0 || behind.length === here.length) return settled
  return {
    order: [...settled.order, ...behind.map(({ id }) => id)],
    revs: new Map([...settled.revs, ...behind.map(({ id, rev }) => [id, rev] as const)]),
  }
}

/** The reader has seen this row as it is now, so its mark goes. */
export const seen = (settled: Settled, { id, rev }: Pick<IncidentRow, 'id' | 'rev'>): Settled => ({
  ...settled,
  revs: new Map(settled.revs).set(id, rev),
})

/**
 * Fresh rows laid over settled ones. Nothing moves: a row keeps its place though it belongs elsewhere now, is
 * marked where its revision moved, and new ones wait. `here` are the rows of this place, `all` those anywhere.
 */
export const layOver = (
  settled: Settled,
  here: readonly IncidentRow[],
  all: readonly IncidentRow[],
): { standing: Standing[]; waiting: Waiting } => {
  const known = new Map(all.map(row => [row.id, row]))
  const shown = new Set(settled.order)
  const standing = settled.order.map(id => {
    const row = known.get(id) ?? null
    return { id, row, changed: row !== null && row.rev > (settled.revs.get(id) ?? 0) }
  })
  const stayed = here.filter(({ id }) => shown.has(id)).map(({ id }) => id)
  return {
    standing,
    waiting: {
      arrived: here.length - stayed.length,
      reordered: stayed.length !== settled.order.length || stayed.some((id, i) => settled.order[i] !== id),
    },
  }
}
