/** Function words and letters that give a language written in Latin letters away. */
const signs: Record<string, { words: Set<string>; letters: RegExp }> = {
  de: sign(
    'der die das und oder mit ohne für von zu zum zur im am auf ein eine einen kein keine nicht ist sind wird auch nur noch bei aus nach wer als bis per',
    /[äöüß]/iu,
  ),
  en: sign(
    'the and or with without for of to in on a an is are no not only from by at we you it this that our your',
    /$^/,
  ),
  es: sign(
    'el la los las un una y o con sin para por de del en no es son se lo que al su más pero ni',
    /[ñ¿¡]/iu,
  ),
  fr: sign(
    'le la les un une des et ou avec sans pour par de du au aux en pas ne est sont on je vous nous sur dans',
    /[çêîœ]|\b[dlqnjs]['’]/iu,
  ),
  it: sign(
    'il lo la gli le un una e o con senza per di da del della in non è sono si che al più solo ma nel',
    /[òùì]/iu,
  ),
  nl: sign(
    'de het een en of met zonder voor van te in op niet geen is zijn wordt ook maar bij uit naar je ik we',
    /ij/iu,
  ),
  pl: sign('i lub z bez dla od do na w nie jest są się to ze po tylko przez jak co', /[łąęśżźćń]/iu),
  pt: sign(
    'o a os as um uma e ou com sem para por de do da no na não é são se que ao mais mas pra só',
    /[ãõ]/iu,
  ),
  ru: sign(
    'и в во не на с со по из к от за для о об до без при или как что это его её их был была были у же',
    /[ыэ]/iu,
  ),
  tr: sign('ve veya ile için bir bu da de değil yok var en çok ama', /[ışğ]/iu),
}

function sign(words: string, letters: RegExp) {
  return { words: new Set(words.split(' ')), letters }
}

/** How strongly a text shows a language: its function words, counted, and its own letters. */
function strength(words: Set<string>, text: string, language: string): number {
  const { words: own, letters } = signs[language]!
  let count = letters.test(text) ? 2 : 0
  for (const word of own) if (words.has(word)) count++
  return count
}

/**
 * The Latin-script languages a text may be in: those that show most, or close to it. A short word of any other
 * language is a coincidence. Where nothing shows, as in many titles, English is taken for granted.
 */
export function likelyLanguages(text: string): Set<string> {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])
  const strengths = Object.keys(signs).map(language => [language, strength(words, text, language)] as const)
  const most = Math.max(...strengths.map(([, count]) => count))
  if (most === 0) return new Set(['en'])
  return new Set(
    strengths.filter(([, count]) => count > 0 && count >= most - 1).map(([language]) => language),
  )
}

/** The share of a text's words that are function words of the language it shows most. */
export function functionWordShare(text: string): number {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const shares = Object.values(signs).map(({ words: own }) => words.filter(word => own.has(word)).length)
  return words.length === 0 ? 0 : Math.max(...shares) / words.length
}
