import type { Language } from './languages.ts'

/** Function words that give a language away, of those written with spaces. */
export const functionWords: Partial<Record<Language, string>> = {
  de: 'der die das und oder mit ohne für von zu zum zur im am auf ein eine einen kein keine nicht ist sind wird auch nur noch bei aus nach wer als bis per',
  en: 'the and or with without for of to in on a an is are was were be been has have had who which their his her they he she as but if into after before no not only from by at we you it this that our your what how where do',
  es: 'nos el la los las un una y o con sin para por de del en no es son se lo que al su más pero ni',
  fr: 'nos l d qu s le la les un une des et ou qui que a ont été être leur ses son sa ces ce cette deux dès avec sans pour par de du au aux en pas ne est sont on je vous nous sur dans',
  it: 'il lo la gli le un una e o con senza per di da del della in non è sono si che al più solo ma nel',
  nl: 'de het een en of met zonder voor van te in op niet geen is zijn wordt ook maar bij uit naar je ik we',
  pl: 'i lub za z bez dla od do na w nie jest są się to ze po tylko przez jak co',
  pt: 'nos o a os as um uma e ou com sem para por de do da no na não é são se que ao mais mas pra só',
  ru: 'и в во не на с со по из к от за для о об до без при или как что это его её их был была были у же',
  tr: 've veya ile için bir bu da de değil yok var en çok ama',
}

/** Letters that only one of these languages has. */
export const ownLetters: Partial<Record<Language, string>> = {
  de: 'äöüß',
  es: 'ñ¿¡',
  fr: 'çêîœ',
  it: 'òùì',
  pl: 'łąęśżźćń',
  pt: 'ãõ',
  ru: 'ыэ',
  tr: 'ışğ',
}

/** Words by which whoever sells speaks of himself and of the buyer, in languages that seldom leave them out. */
export const persons: Partial<Record<Language, string>> = {
  en: 'i me my mine we us our ours you your yours',
  fr: 'je j me m moi mon ma mes nous notre nos on tu te toi ton ta tes vous votre vos',
  de: 'ich mir mich mein meine wir uns unser unsere du dir dich dein deine ihr euch euer',
  nl: 'ik mij me mijn wij we ons onze jij je jou jouw u uw jullie',
}

/** What is told is over: verbs of English and French in the past, beside the English ones in -ed. */
export const pastVerbs =
  'was were had been said found told saw sent took fell rose began became came went led left held kept wrote spoke ' +
  'brought heard été étaient était avait avaient a ont fut furent'
