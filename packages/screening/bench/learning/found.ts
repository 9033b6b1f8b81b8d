import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledEdition } from '../../src/compile.ts'
import { screen } from '../../src/screen.ts'
import { keyOf } from '../../src/wording/keys.ts'
import { type Heard, hearListing, jsonLines } from './listings.ts'

/** Listings that were found and not written: labelled by reading, offered as drugs, or ordinary. */
export type Found = { labelled: Heard[]; drugs: Heard[]; ordinary: Heard[]; ordinaryLeftOut: Heard[] }

/** One of two halves, by the name: learnt from, or left out. */
const isLearntFrom = ({ id }: { id: string }) => (keyOf(id) >>> 7) % 2 === 0

/**
 * What a folder holds of gold.jsonl, positives.jsonl and negatives.jsonl. Of the drug listings every other one in which the
 * engine names what its category says, of the ordinary ones every other one: they keep both where they are.
 */
export function found(compiled: CompiledEdition, folder: string | undefined): Found {
  const rows = (name: string) =>
    folder && existsSync(join(folder, name)) ? jsonLines(join(folder, name)) : []
  const hear = (listings: { id: string }[], grade?: string) =>
    listings.map(each => hearListing(compiled, { named: [], ...each, ...(grade && { grade }) } as never))
  const gold = rows('gold.jsonl').filter(({ grade }) => grade !== 'unsure')
  const isLabelled = new Set(gold.map(({ id }) => id))
  const drugs = rows('positives.jsonl').filter(
    each =>
      each.scope === 'yes' && isLearntFrom(each) && !isLabelled.has(each.id) && namesExpected(compiled, each),
  )
  const ordinary = rows('negatives.jsonl').filter(
    ({ id, group }) => !group.startsWith('darkmarket') && !isLabelled.has(id),
  )
  return {
    labelled: hear(gold),
    drugs: hear(drugs, 'review'),
    ordinary: hear(ordinary.filter(isLearntFrom), 'clear'),
    ordinaryLeftOut: hear(
      ordinary.filter(each => !isLearntFrom(each)),
      'clear',
    ),
  }
}

function namesExpected(
  compiled: CompiledEdition,
  { title, description, expected }: { title: string; description?: string; expected: string[] },
): boolean {
  const { hits } = screen(compiled, description ? { title, description } : { title })
  return hits.some(({ substanceId }) => expected.includes(substanceId))
}
