import { expect, test } from 'vitest'
import { seeded } from '../../bench/material.ts'
import { functionWords, pastVerbs, persons } from './function-words.ts'
import { bitOf, type Language } from './languages.ts'
import { vocabularyOf } from './vocabulary.ts'

/** The same from lists of words and regular expressions. */
function counted(text: string) {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const holding = Object.values(functionWords).map(list => words.filter(word => isIn(list, word)).length)
  const past = new RegExp(`(?<!\\p{L})(?:\\p{L}{3,}ed|${pastVerbs.replaceAll(' ', '|')})(?!\\p{L})`, 'giu')
  return {
    words: words.length,
    functionWords: Math.max(...holding),
    addressed: Object.entries(persons)
      .filter(([, list]) => words.some(word => isIn(list, word)))
      .reduce((bits, [language]) => bits | bitOf(language as Language), 0),
    pastVerbs: text.match(past)?.length ?? 0,
  }
}
const isIn = (list: string, word: string) => ` ${list} `.includes(` ${word} `)

const pieces =
  'The|was|MOVED|red|ſaid|\u212Aept|İle|İ|été|DÉTENU|avait|ich|Für|u|не|из|Moved|de|ςΣ|e\u0301te|𝐚𝐧𝐝|𐐀|\ud800|💊|不要|ᾳ|\u0345|led\u0345|١|ºª|’|-|1|and2of|\u200b'
    .split('|')
    .flatMap(piece => [piece, `${piece} `])

test('what is counted in one pass is what lists and expressions count, in odd letters too', () => {
  const random = seeded(3)
  for (let i = 0; i < 4000; i++) {
    const text = Array.from({ length: 1 + i / 400 }, () => pieces[Math.floor(random() * pieces.length)]).join(
      '',
    )
    expect(vocabularyOf(text), text).toMatchObject(counted(text))
  }
})
