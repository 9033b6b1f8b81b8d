import type { Actor } from '@tocsin/domain/actor'
import type { FoundFamily, FoundListed, Recognition } from '@tocsin/domain/report/recognition'
import type { House } from '../house.ts'
import type { Watchlist } from '../load-watchlist.ts'
import type { Chemistry, Looked } from './chemistry.ts'
import type { Names, ReadName } from './names.ts'
import { type Candidate, candidatesIn } from './structures.ts'
import { asRead, type NameCandidate, namesIn } from './systematic-names.ts'

type Offered = { title: string; text: string }
type InField = (Candidate | NameCandidate) & { field: FoundFamily['field'] }
type Found = Required<Pick<Recognition, 'families' | 'unreadStructures'>> & Pick<Recognition, 'listed'>

const nothing: Found = { families: [], unreadStructures: 0 }
/** Of one text, of structures and of names each. What stands behind these is counted as unread. */
const candidatesMax = 5

const inText = (
  { title, text }: Offered,
  find: (text: string) => (Candidate | NameCandidate)[],
): InField[] => [
  ...find(title).map(one => ({ ...one, field: 'title' as const })),
  ...find(text).map(one => ({ ...one, field: 'description' as const })),
]

/** The listed substance of each key: an InChI and its key are no structure that can be looked at themselves. */
type Structure = { name: string; smiles: string | undefined }
const listed = new WeakMap<Watchlist, ReadonlyMap<string, Structure>>()
const structuresOf = (watchlist: Watchlist): ReadonlyMap<string, Structure> => {
  const known = listed.get(watchlist)
  if (known) return known
  const made = new Map(
    [...watchlist.compiled.substances.values()].flatMap(({ inchikey, smiles, name }) =>
      inchikey ? [[inchikey, { smiles, name }] as const] : [],
    ),
  )
  listed.set(watchlist, made)
  return made
}

/**
 * Which structures of a text, and which names of one, fall under a generic definition, which are listed under another
 * name, and how many could not be looked at. Asked only where something in the text may be one; never of a test
 * organisation's text, whose list is invented.
 */
export const familiesIn = async (house: House, actor: Actor, offered: Offered): Promise<Found> =>
  (await familiesOfAll(house, actor, [offered]))[0]!

/** Of many texts at once: names are read once and chemistry is asked twice at most, whatever their number. */
export const familiesOfAll = async (
  { chemistry, names, watchlist }: House,
  actor: Actor,
  texts: readonly Offered[],
): Promise<Found[]> => {
  if (actor.organisation.test) return texts.map(() => nothing)
  const inEach = texts.map(text => {
    const [drawn, named] = [inText(text, candidatesIn), onceEach(inText(text, namesIn))]
    const taken = [...drawn.slice(0, candidatesMax), ...named.slice(0, candidatesMax)]
    return { taken, left: drawn.length + named.length - taken.length }
  })
  const asked = inEach.flatMap(({ taken }) => taken)
  if (asked.length === 0) return texts.map(() => nothing)
  const structures = structuresOf(watchlist)
  const looked = await lookAt(chemistry, structures, asked, await written(names, asked))
  return inEach.map(({ taken, left }) => {
    const found: Found = { families: [], unreadStructures: left }
    const known: FoundListed[] = []
    for (const one of taken) {
      const said = looked.get(one)
      if (said === 'not_looked') found.unreadStructures += 1
      if (!said || said === 'not_looked' || said === 'no_structure') continue
      for (const family of said.families ?? []) found.families.push({ ...spanOf(one), family })
      const substance = structures.get(said.inchikey)?.name
      if (substance) known.push({ ...spanOf(one), substance })
    }
    return known.length === 0 ? found : { ...found, listed: known }
  })
}

const spanOf = ({ field, start, end, text, kind }: InField) => ({
  field,
  start,
  end,
  text,
  ...(kind === 'name' && { writtenAs: 'name' as const }),
})

const onceEach = (named: InField[]): InField[] => [...new Map(named.map(one => [one.text, one])).values()]

/** What chemistry is asked for each: the structure that stands there, or the one that the name stands for. */
const written = async (names: Names, asked: readonly InField[]): Promise<Map<InField, ReadName>> => {
  const writing = new Map<InField, ReadName>(asked.map(one => [one, one.text]))
  const named = asked.filter(({ kind }) => kind === 'name')
  if (named.length === 0) return writing
  const read = await names.read(named.map(({ text }) => asRead(text)))
  for (const [at, one] of named.entries()) writing.set(one, read[at] ?? null)
  return writing
}

const lookAt = async (
  chemistry: Chemistry,
  structures: ReadonlyMap<string, Structure>,
  asked: readonly InField[],
  writing: ReadonlyMap<InField, ReadName>,
): Promise<Map<InField, Looked>> => {
  const looked = new Map<InField, Looked>()
  const first: { one: InField; smiles: string }[] = []
  const second: { one: InField; smiles: string }[] = []
  const fromList = (one: InField, inchikey: string): void => {
    const smiles = structures.get(inchikey)?.smiles
    if (smiles) second.push({ one, smiles })
    // A key that the list does not know is of any of a hundred million; an InChI that it does not know is unread.
    else if (one.kind === 'inchi') looked.set(one, 'not_looked')
  }
  for (const one of asked) {
    const smiles = writing.get(one) ?? null
    if (one.kind === 'inchikey') fromList(one, one.text)
    else if (smiles === 'not_looked') looked.set(one, smiles)
    else if (smiles !== null) first.push({ one, smiles })
  }
  const answers = await chemistry.look(first.map(({ smiles }) => smiles))
  for (const [at, { one }] of first.entries()) {
    const said = answers[at]!
    if (one.kind === 'inchi' && typeof said === 'object') fromList(one, said.inchikey)
    else looked.set(one, said)
  }
  const found = second.length === 0 ? [] : await chemistry.look(second.map(({ smiles }) => smiles))
  for (const [at, { one }] of second.entries()) looked.set(one, found[at]!)
  return looked
}
