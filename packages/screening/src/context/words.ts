import type { Language } from './languages.ts'

/** What a word is about. Alone it says nothing; two of them beside one another do (rules.ts). */
export const wordClasses = [
  'no',
  'paper',
  'firm',
  'name',
  'ask',
  'matter',
  'goes',
  'as',
  'bearer',
  'says',
  'hidden',
  'object',
  'seized',
  'again',
  'insider',
  'border',
  'meet',
  'place',
  'dark',
  'only',
  'cash',
  'bank',
  'erase',
  'chat',
  'contact',
  'app',
  'stranger',
  'trusted',
  'test',
  'detect',
  'plate',
  'removed',
  'stamp',
  'logo',
  'require',
  'private',
  'institution',
  'authority',
  'reported',
  'shop',
  'goods',
  'report',
  'coin',
  'phone',
  'sign',
  'same',
  'original',
  'cook',
  'yield',
  'potency',
  'remote',
  'neighbour',
  'pay',
  'gold',
  'nominee',
] as const

export type WordClass = (typeof wordClasses)[number]

/** The words of each class in one language, between spaces: `*` ends a stem, `_` joins the words of one expression. */
export type Words = Record<WordClass, string>

/** One meaning of a word: a class in a language. */
export type Sense = { language: Language; class: WordClass }
