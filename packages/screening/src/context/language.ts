/** Function words that give a language away, of those written with spaces. */
const functionWords: Record<string, string> = {
  de: 'der die das und oder mit ohne für von zu zum zur im am auf ein eine einen kein keine nicht ist sind wird auch nur noch bei aus nach wer als bis per',
  en: 'the and or with without for of to in on a an is are was were be been has have had who which their his her they he she as but if into after before no not only from by at we you it this that our your what how where do',
  es: 'el la los las un una y o con sin para por de del en no es son se lo que al su más pero ni',
  fr: 'l d qu s le la les un une des et ou qui que a ont été être leur ses son sa ces ce cette deux dès avec sans pour par de du au aux en pas ne est sont on je vous nous sur dans',
  it: 'il lo la gli le un una e o con senza per di da del della in non è sono si che al più solo ma nel',
  nl: 'de het een en of met zonder voor van te in op niet geen is zijn wordt ook maar bij uit naar je ik we',
  pl: 'i lub za z bez dla od do na w nie jest są się to ze po tylko przez jak co',
  pt: 'o a os as um uma e ou com sem para por de do da no na não é são se que ao mais mas pra só',
  ru: 'и в во не на с со по из к от за для о об до без при или как что это его её их был была были у же',
  tr: 've veya ile için bir bu da de değil yok var en çok ama',
}

/** Letters that only one of these languages has. */
const ownLetters: Record<string, string> = {
  de: 'äöüß',
  es: 'ñ¿¡',
  fr: 'çêîœ',
  it: 'òùì',
  pl: 'łąęśżźćń',
  pt: 'ãõ',
  ru: 'ыэ',
  tr: 'ışğ',
}
/** What one such letter is worth, in function words. */
const letterWorth = 2

const languages = Object.keys(functionWords)
/** For each word or letter, the languages it belongs to, as positions in `languages`. */
const belonging = new Map<string, number[]>()
languages.forEach((language, index) => {
  const signs = [...functionWords[language]!.split(' '), ...(ownLetters[language] ?? '')]
  for (const sign of signs) belonging.set(sign, [...(belonging.get(sign) ?? []), index])
})
const isOwnLetter = new RegExp(`[${Object.values(ownLetters).join('')}]`, 'giu')

/** How many function words of each language a text holds, each as often as it stands there. */
function countsOf(words: string[]): Uint32Array {
  const counts = new Uint32Array(languages.length)
  for (const word of words) for (const index of belonging.get(word) ?? []) counts[index]!++
  return counts
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []

/**
 * The languages a text may be in: those that show most, or close to it. A short word of any other language is a
 * coincidence. Where nothing shows, as in many titles, English is taken for granted.
 */
export function likelyLanguages(text: string): Set<string> {
  if (latest.text !== text) latest = { text, languages: languagesOf(text) }
  return latest.languages
}

/** A listing is asked about again and again while it is graded. */
let latest = { text: '', languages: new Set(['en']) }

function languagesOf(text: string): Set<string> {
  // A lone letter is a unit or an initial as often as a word.
  const counts = countsOf([...new Set(wordsOf(text))].filter(word => word.length > 1))
  for (const letter of new Set(text.toLowerCase().match(isOwnLetter) ?? [])) {
    for (const index of belonging.get(letter) ?? []) counts[index]! += letterWorth
  }
  const most = Math.max(...counts)
  if (most === 0) return new Set(['en'])
  return new Set(languages.filter((_, index) => counts[index]! > 0 && counts[index]! >= most - 1))
}

/** The share of a text's words that are function words of the language it shows most. */
export function functionWordShare(text: string): number {
  const words = wordsOf(text)
  return words.length === 0 ? 0 : Math.max(...countsOf(words)) / words.length
}

/** Whether a word holds sentences together in one of these languages: `met` in Dutch, `al` in Italian. */
export function isFunctionWord(word: string, spoken: Set<string>): boolean {
  return (belonging.get(word.toLowerCase()) ?? []).some(index => spoken.has(languages[index]!))
}
