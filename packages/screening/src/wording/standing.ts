import type { Substance } from '../edition.ts'
import { isCertain, listingsWith } from '../grade/support.ts'
import { namingWeight } from '../grade/weights.ts'
import type { Hit } from '../screen.ts'

/**
 * How what is named stands in a listing, as learning weighs it: what kind of name it is, how everyday a word, in the
 * language of the text or another, in which field, and of what.
 */
export function standingOf(
  named: Hit[],
  substances: Map<string, Substance>,
  spoken: ReadonlySet<string>,
): Set<string> {
  const certain = named.filter(isCertain)
  const standing = new Set<string>()
  if (certain.length > 0) addCertain(standing, certain, substances)
  else if (named.length > 0) addAmbiguous(standing, named, substances, spoken)
  else standing.add('nothing named')
  return standing
}

function addCertain(standing: Set<string>, certain: Hit[], substances: Map<string, Substance>): void {
  const most = Math.max(...certain.map(hit => namingWeight(substances.get(hit.substanceId)!)))
  standing.add(most < 1 ? 'named, widely used' : most > 2.5 ? 'named, never legitimate' : 'named')
  for (const hit of certain) {
    const { category, legitUse } = substances.get(hit.substanceId)!
    standing.add(way('named by', hit.kind)).add(way('named in', placeOf(hit)))
    standing.add(way('named', category)).add(way('named, use', legitUse))
  }
  standing.add(way('names of', upTo(4, new Set(certain.map(hit => hit.substanceId)).size)))
  if (certain.every(hit => hit.field === 'description')) standing.add('named in the description alone')
}

function addAmbiguous(
  standing: Set<string>,
  named: Hit[],
  substances: Map<string, Substance>,
  spoken: ReadonlySet<string>,
): void {
  standing.add('words alone')
  for (const hit of named) {
    const language = languageOf(hit, spoken)
    const rarity = rarityOf(hit)
    standing
      .add(way('word', hit.kind))
      .add(way('word', language))
      .add(way(way('word', hit.kind), language))
    standing
      .add(way('word', rarity))
      .add(way(way('word', language), rarity))
      .add(way('word of', lengthOf(hit)))
    standing.add(way('word in', placeOf(hit))).add(way('word for', substances.get(hit.substanceId)!.category))
  }
  const terms = new Set(named.map(hit => hit.term.toLowerCase())).size
  const of = new Set(named.map(hit => hit.substanceId)).size
  standing.add(way('words', upTo(4, terms))).add(way('words for', upTo(4, of)))
  if (terms > of) standing.add('words agree')
}

/** Each way is one string, however often it is said: what is looked up again and again is hashed once. */
const said = new Map<string, Map<string, string>>()
function way(before: string, what: string): string {
  let known = said.get(before)
  if (!known) {
    known = new Map()
    said.set(before, known)
  }
  let written = known.get(what)
  if (!written) {
    written = `${before} ${what}`
    known.set(what, written)
  }
  return written
}

const upTo = (most: number, count: number) => (count < most ? `${count}` : `${most} or more`)
const placeOf = ({ field, start }: Hit) => way(start < 3 ? 'the first word of the' : 'the', field)

function languageOf({ language }: Hit, spoken: ReadonlySet<string>): string {
  if (language === 'en' || language === 'und') return language === 'en' ? 'English' : 'of no language'
  return spoken.has(language) ? 'of its language' : 'of another language'
}

function rarityOf({ term }: Hit): string {
  const listings = listingsWith(term)
  if (listings === undefined) return 'unmet'
  return listings < 20 ? 'rare' : listings < 100 ? 'common' : 'everyday'
}

function lengthOf({ text }: Hit): string {
  const letters = text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
  const upper = [2, 3, 5, 8].find(each => letters <= each)
  return upper === undefined ? 'more letters' : `${upper} letters`
}
