import { expect, test } from 'vitest'
import { isNegated } from './negation.ts'
import type { Phrase } from './phrases.ts'

const negated = (language: string, marked: string) => {
  const [before, phrase, behind] = marked.split('|') as [string, string, string]
  const start = before.length
  return isNegated(before + phrase + behind, start, start + phrase.length, { language } as Phrase)
}

test.each([
  ['en', 'no |licence|', true],
  ['en', 'No tax |licence|', true],
  ['en', 'no such valid |licence|', false],
  ['en', 'no, |licence|', false],
  ['en', 'no.|licence|', true],
  ['en', 'no. |licence|', false],
  ['en', 'why not? |licence|', false],
  ['en', '|licence| no', false],
  ['en', 'piano |licence|', false],
  ['fr', 'sans aucune |facture|', true],
  ['ru', 'без |лицензии|', true],
  ['en', `no ${' '.repeat(37)}|licence|`, true],
  ['en', `no ${' '.repeat(38)}|licence|`, false],
  ['zh', '无|营业执照|', true],
  ['zh', '不一定需要|资质|', false],
  ['zh', '不需|资质|', true],
  ['zh', '不 |资质|', false],
  ['tr', '|fatura| yok', true],
  ['tr', '|fatura|sı yok', true],
  ['tr', '|fatura| kesilir yok', false],
  ['de', '|fatura| yok', false],
  ['tr', 'ne |fatura| var', false],
])('%s: what stands between bars in "%s" is said to be missing: %s', (language, marked, expected) => {
  expect(negated(language, marked)).toBe(expected)
})
