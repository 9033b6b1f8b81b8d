import { expect, test } from 'vitest'
import type { FoundPhrase } from '../match/found.ts'
import { composed, spokenAlone } from './compose.ts'
import type { Language } from './languages.ts'
import type { Phrase } from './phrases.ts'
import { noRoles, rolesOf, ruleFor } from './rules.ts'
import { spokenIn } from './spoken.ts'
import type { WordClass } from './words.ts'

/** `text` with words of these classes where `no`, `paper` and the like stand in it. */
function found(text: string, language: Language = 'en'): FoundPhrase[] {
  return [...text.matchAll(/no|paper|require|goods|hidden|object/g)].map(({ 0: word, index }) => {
    const senses = [{ language, class: word as WordClass }]
    const phrase = { cue: 'word', language: '', senses, roles: rolesOf(word, senses) } as unknown as Phrase
    return { phrase, start: index, end: index + word.length }
  })
}
const said = (text: string, language?: Language) =>
  composed(text, found(text, language)).map(({ cue, start, end }) => `${cue} ${text.slice(start, end)}`)

const { reach } = ruleFor('no', 'paper')!

test.each<[Language, number]>([
  ['en', reach],
  ['zh', reach / 4],
  ['tr', reach * 2],
])('%s: two words say something together up to %i characters apart, and no further', (language, most) => {
  const apart = (count: number) => said(`no${','.repeat(count)}paper`, language)
  expect(apart(most)).toHaveLength(1)
  expect(apart(most + 1)).toEqual([])
  expect(apart(0)).toHaveLength(1)
})

test.each(['. ', '.\n', '! ', '? ', '\n', '。'])('a sentence that ends between them (%j) parts them', end => {
  expect(said(`no${end}paper`)).toEqual([])
})

test.each([', ', ': ', ' (', ' 2.5 ', '.', ' .'])('%j does not part them', between => {
  expect(said(`no${between}paper`)).toHaveLength(1)
})

test('words that lie within one another, or are of two languages, say nothing together', () => {
  const [no, paper] = found('no paper') as [FoundPhrase, FoundPhrase]
  expect(composed('no paper', [no, { ...paper, start: 1 }])).toEqual([])
  expect(composed('no paper', [no, ...found('   paper', 'de')])).toEqual([])
})

test('a word that turns the meaning keeps it from being said, among the two words and three before', () => {
  const cues = (text: string) => said(text).filter(each => each.startsWith('X01'))
  expect(cues('require paper')).toEqual(['X01 require paper'])
  expect(cues('no require paper')).toEqual([])
  expect(cues('no goods goods require paper')).toEqual([])
  expect(cues('no goods goods goods require paper')).toEqual(['X01 require paper'])
  expect(cues('require no paper')).toEqual([])
  expect(cues('require paper no')).toEqual(['X01 require paper'])
})

test('twelve words lie between two that belong together at most', () => {
  const crowded = (count: number) =>
    found(`no${' '.repeat(12)}paper`).toSpliced(1, 0, ...Array(count).fill(found('   goods')[0]))
  const text = `no${' '.repeat(12)}paper`
  expect(composed(text, crowded(11))).toHaveLength(1)
  expect(composed(text, crowded(12))).toEqual([])
})

test('a word speaks alone in its language, unless a pair has taken it for something else', () => {
  const goods = found('goods')
  const [place] = goods as [FoundPhrase]
  const pair = (cue: 'L03' | 'X04', start: number, end: number) => [{ cue, start, end } as const]
  const alone = [{ cue: 'X07', start: place.start, end: place.end }]
  expect(spokenAlone(goods, [], new Set(['en']))).toEqual(alone)
  expect(spokenAlone(goods, [], new Set(['de']))).toEqual([])
  expect(spokenAlone(goods, pair('L03', 0, 5), new Set(['en']))).toEqual([])
  expect(spokenAlone(goods, pair('X04', 0, 5), new Set(['en']))).toEqual(alone)
  expect(spokenAlone(goods, pair('L03', 1, 9), new Set(['en']))).toEqual(alone)
  expect(spokenAlone(goods, pair('L03', 0, 4), new Set(['en']))).toEqual(alone)
})

test('what a concealment has taken as a whole does not speak against, and what reaches beyond it does', () => {
  const text = 'goods hidden in object shade'
  const phrase = {
    cue: 'X07',
    language: 'en',
    isShort: false,
    senses: [],
    roles: noRoles,
  } as unknown as Phrase
  const with7 = (start: number, end: number) =>
    spokenIn(text, [...found(text).slice(1), { phrase, start, end }], text).map(({ cue }) => cue)
  expect(with7(16, 22)).toEqual(['L03'])
  expect(with7(6, 22)).toEqual(['L03'])
  expect(with7(16, 28)).toEqual(['X07', 'L03'])
  expect(with7(0, 12)).toEqual(['X07', 'L03'])
})
