import type { Actor } from '@tocsin/domain/actor'
import type { Complaint } from '@tocsin/domain/refusal'
import type { VerdictName } from '@tocsin/domain/report/verdict'
import type { Plan } from '@tocsin/exchange/mapping/plan'
import { asPreview } from '../door.ts'
import { knownBy } from '../filing/known-by.ts'
import { prepareAll, type Ready } from '../filing/prepare.ts'
import type { House } from '../house.ts'
import { type Became, becameOf } from './became.ts'
import { beginningOf } from './look-at-import.ts'
import { rowReader } from './row-reader.ts'
import { lookedAtBy } from './start-import.ts'

export type Preview = {
  /** Of the first rows, so many would be each of the five. */
  counts: Record<VerdictName, number>
  rows: { line: number; verdict: VerdictName; title: string; complaints: Complaint[]; difference: string[] }[]
}

const shownRows = 20

/** What would become of the first rows, found by the same code that files them, and without filing. */
export const previewImport = async (
  house: House,
  actor: Actor,
  { id, plan }: { id: string; plan: Plan },
): Promise<Preview> => {
  const { shape, rows } = await beginningOf(house, actor, id, plan.encoding)
  const read = rowReader(house, actor, { columns: shape.columns, plan, lookedAt: lookedAtBy(actor, plan) })
  const prepared = await prepareAll(house, actor, rows.map(read), 'file')
  const ready = prepared.filter((one): one is Ready => 'report' in one)
  const known = await asPreview(house.db, actor, tx => knownBy(tx, actor, ready))
  const became = prepared.map((one): Became => {
    if ('complaints' in one) return { verdict: 'refused', complaints: one.complaints }
    const before = known(one)
    return before ? becameOf(before) : { verdict: one.filing.reviewed ? 'filed' : 'signal' }
  })
  const counts = { filed: 0, signal: 0, unchanged: 0, conflict: 0, refused: 0 }
  for (const { verdict } of became) counts[verdict] += 1
  const all = became.map((one, i) => {
    const filing = prepared[i]!
    return {
      line: rows[i]!.line,
      verdict: one.verdict,
      title: 'filing' in filing ? filing.filing.listing.title.slice(0, 200).toWellFormed() : '',
      complaints: one.complaints ?? [],
      difference: one.difference ?? [],
    }
  })
  // Those that are refused first: they are what has to be looked at.
  const refused = all.filter(({ verdict }) => verdict === 'refused' || verdict === 'conflict')
  const fine = all.filter(({ verdict }) => verdict !== 'refused' && verdict !== 'conflict')
  return { counts, rows: [...refused.slice(0, shownRows - 5), ...fine].slice(0, shownRows) }
}
