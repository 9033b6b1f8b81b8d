import { mark } from '@tocsin/domain/handling/identities'
import { expect, test } from 'vitest'
import { piecesOf } from './hidden.ts'

test('what cannot be seen gets its name, and the pieces add up to the text', () => {
  const text = `P\u200bMK \u202eabc\u202c call ${mark} now`
  const pieces = piecesOf(text)
  expect(pieces.map(piece => piece.text).join('')).toBe(text)
  expect(pieces.flatMap(piece => ('name' in piece ? [piece.name] : []))).toEqual(['ZWSP', 'RLO', 'PDF'])
  expect(pieces.some(piece => piece.kind === 'masked')).toBe(true)
})

test('a joiner inside an emoji is no trick', () =>
  expect(piecesOf('\u{1f468}\u200d\u{1f52c}').every(piece => piece.kind === 'text')).toBe(true))

test('offsets go on from where the run starts', () =>
  expect(piecesOf('a\u200bb', 10).map(piece => piece.at)).toEqual([10, 11, 12]))
