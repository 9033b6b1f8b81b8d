import type { Actor } from '@tocsin/domain/actor'
import type { FoundFamily, Recognition } from '@tocsin/domain/report/recognition'
import type { House } from '../house.ts'
import type { Watchlist } from '../load-watchlist.ts'
import type { Chemistry, Looked } from './chemistry.ts'
import { type Candidate, candidatesIn } from './structures.ts'

type Offered = { title: string; text: string }
type InField = Candidate & { field: FoundFamily['field'] }
type Found = Required<Pick<Recognition, 'families' | 'unreadStructures'>>

const nothing: Found = { families: [], unreadStructures: 0 }
/** Of one text. What stands behind these is counted as unread. */
const candidatesMax = 5

const inText = ({ title, text }: Offered): InField[] => [
  ...candidatesIn(title).map(one => ({ ...one, field: 'title' as const })),
  ...candidatesIn(text).map(one => ({ ...one, field: 'description' as const })),
]

/** The listed structure of each key: an InChI and its key are no structure that can be looked at themselves. */
const listed = new WeakMap<Watchlist, ReadonlyMap<string, string>>()
const structuresOf = (watchlist: Watchlist): ReadonlyMap<string, string> => {
  const known = listed.get(watchlist)
  if (known) return known
  const made = new Map(
    [...watchlist.compiled.substances.values()].flatMap(({ inchikey, smiles }) =>
      inchikey && smiles ? [[inchikey, smiles] as const] : [],
    ),
  )
  listed.set(watchlist, made)
  return made
}

/**
 * Which structures of a text fall under a generic definition, and how many could not be looked at. Asked only where
 * something in the text may be one; never of a test organisation's text, whose list is invented.
 */
export const familiesIn = async (house: House, actor: Actor, offered: Offered): Promise<Found> =>
  (await familiesOfAll(house, actor, [offered]))[0]!

/** Of many texts at once: chemistry is asked twice at most, whatever their number. */
export const familiesOfAll = async (
  { chemistry, watchlist }: House,
  actor: Actor,
  texts: readonly Offered[],
): Promise<Found[]> => {
  if (actor.organisation.test) return texts.map(() => nothing)
  const inEach = texts.map(inText)
  const asked = inEach.flatMap(found => found.slice(0, candidatesMax))
  if (asked.length === 0) return texts.map(() => nothing)
  const structures = structuresOf(watchlist)
  const looked = await lookAt(chemistry, structures, asked)
  return inEach.map(found => {
    const families: FoundFamily[] = []
    let unreadStructures = Math.max(0, found.length - candidatesMax)
    for (const one of found.slice(0, candidatesMax)) {
      const said = looked.get(one)
      if (said === 'not_looked') unreadStructures += 1
      else if (said && said !== 'no_structure')
        for (const family of said.families ?? []) families.push({ ...spanOf(one), family })
    }
    return { families, unreadStructures }
  })
}

const spanOf = ({ field, start, end, text }: InField) => ({ field, start, end, text })

const lookAt = async (
  chemistry: Chemistry,
  structures: ReadonlyMap<string, string>,
  asked: readonly InField[],
): Promise<Map<InField, Looked>> => {
  const looked = new Map<InField, Looked>()
  const first = asked.filter(({ kind }) => kind !== 'inchikey')
  const answers = await chemistry.look(first.map(({ text }) => text))
  const second: { one: InField; smiles: string }[] = []
  for (const one of asked) {
    const said = one.kind === 'inchikey' ? null : answers[first.indexOf(one)]!
    if (one.kind === 'smiles' || said === 'not_looked' || said === 'no_structure') looked.set(one, said!)
    else {
      const smiles = structures.get(said === null ? one.text : said.inchikey)
      if (smiles) second.push({ one, smiles })
      // A key that the list does not know is of any of a hundred million; an InChI that it does not know is unread.
      else if (one.kind === 'inchi') looked.set(one, 'not_looked')
    }
  }
  if (second.length > 0) {
    const found = await chemistry.look(second.map(({ smiles }) => smiles))
    for (const [at, { one }] of second.entries()) looked.set(one, found[at]!)
  }
  return looked
}
