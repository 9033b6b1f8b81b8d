import { describe, expect, test } from 'vitest'
import { type Binding, letterOf, match, type Press } from './keys.ts'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: `Key${key.toUpperCase()}`,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  inField: false,
  inDialog: false,
  ...more,
})
const binding = (keys: string, more: Partial<Binding> = {}): Binding => ({
  keys,
  words: keys,
  run: () => {},
  ...more,
})
const bindings = [
  binding('A'),
  binding('J', { repeats: true }),
  binding('G Q'),
  binding('?'),
  binding('Ctrl Enter', { inFields: true }),
  binding('Ctrl K', { inFields: true, inDialogs: true }),
]
const found = (given: Press, singleKeys = true) =>
  match(given, bindings, null, 0, singleKeys).binding?.keys ?? null

describe('a single letter', () => {
  test('acts alone', () => expect(found(press('a'))).toBe('A'))
  test.each(['ctrlKey', 'altKey', 'metaKey'] as const)(
    'never with %s: select-all does not assess',
    modifier => expect(found(press('a', { [modifier]: true }))).toBeNull(),
  )
  test('never with Shift', () => expect(found(press('A', { shiftKey: true }))).toBeNull())
  test('never in a field', () => expect(found(press('a', { inField: true }))).toBeNull())
  test('never while an input method composes', () => {
    expect(found(press('a', { isComposing: true }))).toBeNull()
    expect(found(press('Process'))).toBeNull()
  })
  test('never behind an open dialog', () => expect(found(press('a', { inDialog: true }))).toBeNull())
  test('not again while held down, unless it moves', () => {
    expect(found(press('a', { repeat: true }))).toBeNull()
    expect(found(press('j', { repeat: true }))).toBe('J')
  })
  test('not when the reader has switched single keys off', () => expect(found(press('a'), false)).toBeNull())
  test('the latest binding wins', () => {
    const late = binding('A', { words: 'late' })
    expect(match(press('a'), [...bindings, late], null, 0, true).binding).toBe(late)
  })
})

describe('keys with Ctrl', () => {
  test('work in a field', () =>
    expect(found(press('Enter', { code: 'Enter', ctrlKey: true, inField: true }))).toBe('Ctrl Enter'))
  test('work with Command', () => expect(found(press('k', { metaKey: true }))).toBe('Ctrl K'))
  test('work when single keys are off', () =>
    expect(found(press('k', { ctrlKey: true }), false)).toBe('Ctrl K'))
})

describe('one key after the other', () => {
  const first = match(press('g'), bindings, null, 1_000, true)
  test('the first waits for the second', () =>
    expect(first).toEqual({ binding: null, pending: { first: 'G', at: 1_000 } }))
  test('the second acts', () =>
    expect(match(press('q'), bindings, first.pending, 1_500, true).binding?.keys).toBe('G Q'))
  test('too late it is a key of its own', () =>
    expect(match(press('q'), bindings, first.pending, 9_000, true).binding).toBeNull())
  test('a modifier pressed between does not break it', () =>
    expect(match(press('Shift'), bindings, first.pending, 1_100, true).pending).toEqual(first.pending))
  test('another key acts as itself', () =>
    expect(match(press('a'), bindings, first.pending, 1_100, true).binding?.keys).toBe('A'))
})

describe('the printed letter', () => {
  test('on AZERTY, the key printed A is A wherever it stands', () =>
    expect(letterOf({ key: 'a', code: 'KeyQ' })).toBe('A'))
  test('on a Cyrillic layout, the letter that stands there elsewhere', () =>
    expect(letterOf({ key: 'ф', code: 'KeyA' })).toBe('A'))
  test('signs are signs on every layout', () => expect(letterOf({ key: '?', code: 'Comma' })).toBe('?'))
})
