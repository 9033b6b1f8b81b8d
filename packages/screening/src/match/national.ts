/** How names end in English, and how they end where it is spelt otherwise: Romance first, then northern and Turkish. */
const endings: [RegExp, string[], string[]][] = [
  [/ine$/, ['ina'], ['in', 'ina', 'yna', 'ine']],
  [/ene$/, ['eno', 'ene'], ['en', 'een']],
  [/one$/, ['ona', 'one'], ['on']],
  [/yl$/, ['ilo', 'il', 'ila'], ['yl', 'il']],
  [/nil$/, ['nilo', 'nile', 'nila'], ['nil', 'nyl']],
  [/ole$/, ['ol', 'olo'], ['ol', 'ool']],
  [/ane$/, ['ano'], ['an', 'aan']],
  [/am$/, ['am'], ['am']],
]

const romance = (stem: string) =>
  stem
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/rh/g, 'r')
    .replace(/y/g, 'i')
    .replace(/([bdfglmnprt])\1/g, '$1')

const northern = (stem: string) =>
  stem
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/rh/g, 'r')
    .replace(/c(?=[aou]|[lrt])/g, 'k')
    .replace(/x/g, 'ks')

/** Polish and Turkish write the sound of an s between vowels, Turkish that of a y. */
const voiced = (stem: string) => stem.replace(/(?<=[aeiouy])s(?=[aeiouy])/g, 'z')
const undotted = (stem: string) => stem.replace(/y/g, 'i')

/** Shorter names lie too close to ordinary words once their ending is exchanged. */
const nameLengthMin = 8

/**
 * A name in one word as Spanish, Italian, Portuguese, German, Dutch, Polish and Turkish spell it: `isotonitazene` is
 * `isotonitazeno`, `izotonitazen`; `carfentanil` is `carfentanilo`, `karfentanyl`.
 */
export function nationalSpellings(name: string): string[] {
  // What stands before the last hyphen says where on the molecule: `N-desethyl-isotonitazene`.
  const [, places = '', word = ''] = /^((?:[a-z0-9,]{1,13}-)*)([a-z]+)$/.exec(name.replaceAll("'", '')) ?? []
  if (word.length < nameLengthMin) return []
  const ending = endings.find(([ends]) => ends.test(word))
  if (!ending) return []
  const [ends, southern, others] = ending
  const stem = word.replace(ends, '')
  const spelled = new Set<string>()
  for (const end of southern) spelled.add(romance(places) + romance(stem) + end)
  for (const end of others) {
    const north = northern(stem)
    spelled.add(places + north + end)
    spelled.add(places + voiced(north) + end)
    spelled.add(places + undotted(voiced(north)) + end)
  }
  // A spelling that the name begins with would be found in the name itself, with an ending; a typo away it is read anyway.
  return [...spelled].filter(spelling => !name.startsWith(spelling))
}

/** Long vowels that Arabic writes or leaves out in a foreign name. */
const longVowels = /(?<=[\u0621-\u064a])[اوي](?=[\u0621-\u064a])/g
const vowelsMax = 4
/** Words that such a spelling happens to be: colouring, for toluene. */
const ordinaryArabic = new Set(['تلوين'])

/** No letter of Arabic is a hard g, so each country takes another: `بريجابالين`, `بريغابالين`, `بريقابالين`. */
const hardG: [RegExp, string][] = [
  [/ج/g, 'غ'],
  [/غ/g, 'ج'],
  [/غ/g, 'ق'],
]

/** A foreign name with each of its long vowels written or left out: `إفدرين` for `إيفيدرين`. */
export function arabicSpellings(name: string): string[] {
  if (/^[\u0621-\u064a]{3,} [\u0621-\u064a]{4,}$/.test(name)) return arabicPairs(name)
  if (!/^[\u0621-\u064a]{6,14}$/.test(name)) return []
  const spelled = new Set(name.length < nameLengthMin ? [] : exchangedG(name))
  const places = [...name.matchAll(longVowels)].map(({ index }) => index).slice(0, vowelsMax)
  for (let kept = 0; kept < 2 ** places.length - 1; kept++) {
    const left = new Set(places.filter((_, at) => !((kept >> at) & 1)))
    const written = [...name].filter((_, at) => !left.has(at)).join('')
    if (written.length >= lettersMin && !ordinaryArabic.has(written)) spelled.add(written)
  }
  return [...spelled]
}

/** A name of two words with and without the article, and with either letter for a foreign g. */
function arabicPairs(name: string): string[] {
  const bare = name.replace(/ ال/, ' ')
  const spelled = new Set([bare, bare.replace(' ', ' ال')])
  for (const each of [...spelled]) spelled.add(each.replaceAll('غ', 'ج')).add(each.replaceAll('ج', 'غ'))
  spelled.delete(name)
  return [...spelled]
}

const exchangedG = (name: string) =>
  hardG.map(([from, to]) => name.replace(from, to)).filter(written => written !== name)

/** With fewer letters the consonants alone are a word of their own. */
const lettersMin = 5
