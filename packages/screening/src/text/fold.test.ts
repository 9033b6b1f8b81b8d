import { expect, test } from 'vitest'
import { classOf, plainLetters, plainOf } from './fold.ts'

test('folding is idempotent for every code unit', () => {
  for (let code = 0; code < 65536; code++) {
    const plain = plainOf[code]!
    if (plain > 32 && plainOf[plain]! > 32) expect(plainOf[plain], String.fromCharCode(code)).toBe(plain)
  }
})

test('upper and lower case of a Latin or Cyrillic letter share plain letter and class', () => {
  for (const letter of 'abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюя') {
    const lower = letter.charCodeAt(0)
    const upper = letter.toUpperCase().charCodeAt(0)
    expect(plainOf[upper], letter).toBe(plainOf[lower])
    expect(classOf[upper], letter).toBe(classOf[lower])
  }
})

test.each([
  ['É', 'e'],
  ['Ａ', 'a'],
  ['ﬁ', 'fi'],
  ['ß', 'ss'],
  ['٣', '3'],
  ['①', '1'],
  ['ё', 'е'],
  ['-', ''],
])('%s is read as %s', (character, letters) => {
  expect(plainLetters(character)).toBe(letters)
})

test.each(['鹽盐', '無无', '電电'])(
  '%s: a traditional character and its simplified form are one letter',
  pair => {
    const [traditional, simplified] = [pair.charCodeAt(0), pair.charCodeAt(1)]
    expect(plainOf[traditional]).toBe(simplified)
    expect(plainOf[simplified]).toBe(simplified)
  },
)
