import type { Substance } from '../edition.ts'
import { isCertain, listingsWith } from '../grade/support.ts'
import { namingWeight } from '../grade/weights.ts'
import type { Hit } from '../listing.ts'

/**
 * How what is named stands in a listing, as learning weighs it: what kind of name it is, how everyday a word, in the
 * language of the text or another, in which field, and of what.
 */
export function standingOf(
  hits: Hit[],
  substances: Map<string, Substance>,
  spoken: ReadonlySet<string>,
): Set<string> {
  const certain = hits.filter(isCertain)
  const standing = new Set<string>()
  if (certain.length > 0) addCertain(standing, certain, substances)
  else if (hits.length > 0) addAmbiguous(standing, hits, substances, spoken)
  else standing.add('nothing named')
  return standing
}

/** Made once for each key: ways are looked up again and again, and a string that is made anew is hashed anew. */
function once<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return key => {
    let made = known.get(key)
    if (made === undefined) {
      made = make(key)
      known.set(key, made)
    }
    return made
  }
}

const ways = (before: string) => once(what => `${before} ${what}`)

const named = {
  by: ways('named by'),
  in: ways('named in'),
  of: ways('named'),
  use: ways('named, use'),
  count: ways('names of'),
}

function addCertain(standing: Set<string>, certain: Hit[], substances: Map<string, Substance>): void {
  const most = Math.max(...certain.map(hit => namingWeight(substances.get(hit.substanceId)!)))
  standing.add(most < 1 ? 'named, widely used' : most > 2.5 ? 'named, never legitimate' : 'named')
  for (const hit of certain) {
    const { category, legitUse } = substances.get(hit.substanceId)!
    standing.add(named.by(hit.kind)).add(named.in(placeOf(hit)))
    standing.add(named.of(category)).add(named.use(legitUse))
  }
  standing.add(named.count(upTo(4, new Set(certain.map(hit => hit.substanceId)).size)))
  if (certain.every(hit => hit.field === 'description')) standing.add('named in the description alone')
}

const word = {
  is: ways('word'),
  isIn: once(what => ways(`word ${what}`)),
  of: ways('word of'),
  in: ways('word in'),
  for: ways('word for'),
  count: ways('words'),
  countFor: ways('words for'),
}

function addAmbiguous(
  standing: Set<string>,
  hits: Hit[],
  substances: Map<string, Substance>,
  spoken: ReadonlySet<string>,
): void {
  standing.add('words alone')
  for (const hit of hits) {
    const language = languageOf(hit, spoken)
    const rarity = rarityOf(hit)
    standing.add(word.is(hit.kind)).add(word.is(language)).add(word.isIn(hit.kind)(language))
    standing
      .add(word.is(rarity))
      .add(word.isIn(language)(rarity))
      .add(word.of(lengthOf(hit)))
    standing.add(word.in(placeOf(hit))).add(word.for(substances.get(hit.substanceId)!.category))
  }
  const terms = new Set(hits.map(hit => hit.term.toLowerCase())).size
  const of = new Set(hits.map(hit => hit.substanceId)).size
  standing.add(word.count(upTo(4, terms))).add(word.countFor(upTo(4, of)))
  if (terms > of) standing.add('words agree')
}

const upTo = (most: number, count: number) => (count < most ? `${count}` : `${most} or more`)

const first = { title: 'the first word of the title', description: 'the first word of the description' }
const within = { title: 'the title', description: 'the description' }
const placeOf = ({ field, start }: Hit) => (start < 3 ? first : within)[field]

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
