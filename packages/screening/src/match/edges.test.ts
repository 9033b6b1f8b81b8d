import { expect, test } from 'vitest'
import { newReading, read } from '../text/reading.ts'
import { endEdge, startEdge, wordBefore, wordFrom } from './edges.ts'

const reading = newReading()
const names = ['none', 'soft', 'clean']

/** `|` marks the place that is asked about. */
function at(marked: string): number {
  read(marked.replace('|', ''), reading)
  return reading.at.subarray(0, reading.length).filter(at => at < marked.indexOf('|')).length
}

test.each([
  ['|name', 'clean'],
  ['a |name', 'clean'],
  ['a-|name', 'clean'],
  ['a|name', 'none'],
  ['5|name', 'soft'],
  ['name|5', 'soft'],
  ['5|5', 'none'],
  ['a@|name', 'soft'],
  ['卖|name', 'clean'],
  ['ab|芬太尼', 'clean'],
  ['ال|فنتانيل', 'soft'],
  ['و|فنتانيل', 'soft'],
  ['بيع ال|فنتانيل', 'soft'],
  ['وال|فنتانيل', 'soft'],
  ['شوال|فنتانيل', 'none'],
  ['ش|فنتانيل', 'none'],
])('%s: a word begins there: %s', (marked, edge) => {
  const symbol = at(marked)
  expect(names[startEdge(reading, symbol)]).toBe(edge)
})

test.each([
  ['name|', 'clean'],
  ['name| a', 'clean'],
  ['name|.', 'clean'],
  ['name|芬', 'clean'],
  ['芬|name', 'clean'],
  ['name|5', 'soft'],
  ['5|name', 'soft'],
  ['5|5', 'none'],
  ['name|s', 'soft'],
  ['name|s and more', 'soft'],
  ['name|den', 'soft'],
  ['name|dens', 'none'],
  ['name|x', 'none'],
  ['name|ss', 'none'],
  ['имя|ого', 'soft'],
  ['fentanil|ini', 'soft'],
  ['toluen|lu', 'soft'],
  ['isotonitazen|om', 'soft'],
  ['كبتاجون|ات', 'soft'],
  ['имя|ж', 'none'],
])('%s: a word ends there: %s', (marked, edge) => {
  const end = at(marked)
  expect(names[endEdge(reading, end)]).toBe(edge)
})

test('the words beside a place end at separators, and after so many letters', () => {
  const place = at('some acetone |oxime here')
  expect([wordBefore(reading, place), wordFrom(reading, place)]).toEqual(['acetone', 'oxime'])
  expect([wordBefore(reading, place, 3), wordFrom(reading, place, 3)]).toEqual(['one', 'oxi'])
  expect([wordBefore(reading, 0), wordFrom(reading, reading.length)]).toEqual(['', ''])
  expect(wordFrom(reading, reading.length - 4)).toBe('here')
  expect(wordBefore(reading, 4)).toBe('some')
  expect(wordBefore(reading, 1)).toBe('s')
})
