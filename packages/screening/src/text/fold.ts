import { homophones, leet, lookalikes, spelledOut } from './alphabet.ts'
import { traditionalForms } from './traditional.ts'

/** `plain` of a character that is not read at all: zero-width, soft hyphen, combining mark. */
export const DROPPED = 0
/** `plain` of a character that needs more than one look: surrogates, emoji, ligatures, signs used as letters. */
export const SPECIAL = 1
/** `plain` of everything that separates words. */
export const SEPARATOR = 32

/** For each UTF-16 code unit, its plain letter: lower case, no diacritic, no width, no font. Idempotent. */
export const plainOf = new Uint16Array(65536)
/** For each UTF-16 code unit, one of 63 classes; what is drawn alike shares a class. */
export const classOf = new Uint8Array(65536)
/** Ligatures and the like: one character, several plain letters. */
export const expansions = new Map<number, string>()
/** Signs that stand for a letter only before a letter, or inside a word. */
export const signs = new Set([...'@$!€'].map(sign => sign.charCodeAt(0)))

const latinClasses = 'abcdefghijkmnopqrstuvwxyz6'
const latinClass = new Map([...latinClasses].map((letter, index) => [letter, index + 1]))
latinClass.set('l', latinClass.get('i')!)
for (const [letter, others] of Object.entries(leet)) {
  for (const other of others) latinClass.set(other, latinClass.get(letter)!)
}
const classesInUse = latinClasses.length

const otherClass = (code: number) => classesInUse + 1 + ((code * 31) % (63 - classesInUse))

/** Scripts whose marks carry vowels or tones keep them; elsewhere a mark is decoration. */
const keepsMarks =
  /[\p{Script=Thai}\p{Script=Devanagari}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const isWordCharacter = /[\p{L}\p{N}]/u
const isMark = /\p{M}/u
const isInvisible = /\p{Cf}|\u034f|[\u115f\u1160\u3164\uffa0]|\p{Variation_Selector}/u
const isPicture = /\p{Extended_Pictographic}/u

/** The plain letters of one character; empty where it is a separator. */
export function plainLetters(character: string): string {
  const decomposed = keepsMarks.test(character)
    ? character.normalize('NFKC')
    : character.normalize('NFKD').replace(/\p{M}/gu, '')
  let letters = ''
  for (const letter of decomposed
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0654\u0655]/g, '')) {
    const spelled = spelledOut[letter] ?? letter
    const digit = /\p{Nd}/u.test(spelled) ? decimalValue(spelled) : undefined
    if (digit !== undefined) letters += digit
    else if (isWordCharacter.test(spelled) || keepsMarks.test(spelled)) letters += spelled
  }
  return keepsMarks.test(character) ? letters.normalize('NFKC') : letters
}

/** Unicode lays decimal digits out in runs of ten from a zero; ASCII digits are their own value. */
function decimalValue(digit: string): string {
  let zero = digit.codePointAt(0)!
  const code = zero
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
  return String((code - zero) % 10)
}

/** Han characters and Hangul syllables stand for themselves: half of the plane needs no look at Unicode. */
const standsForItself = (code: number) =>
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3)

for (let code = 0; code < 65536; code++) {
  if (standsForItself(code)) {
    plainOf[code] = code
    classOf[code] = otherClass(code)
    continue
  }
  const character = String.fromCharCode(code)
  if (code >= 0xd800 && code <= 0xdfff) {
    plainOf[code] = SPECIAL
    continue
  }
  if (signs.has(code) || (code > 0xff && isPicture.test(character) && plainLetters(character) === '')) {
    plainOf[code] = SPECIAL
    classOf[code] = latinClass.get(character) ?? 0
    continue
  }
  if (isInvisible.test(character) || (isMark.test(character) && !keepsMarks.test(character))) continue
  const letters = plainLetters(character)
  if (letters === '') {
    plainOf[code] = SEPARATOR
  } else if (letters.length > 1) {
    plainOf[code] = SPECIAL
    expansions.set(code, letters)
  } else {
    plainOf[code] = letters.charCodeAt(0)
    classOf[code] = latinClass.get(letters) ?? otherClass(letters.charCodeAt(0))
  }
}
for (const [letter, others] of Object.entries(lookalikes)) {
  for (const other of others) {
    const code = other.charCodeAt(0)
    classOf[code] = latinClass.get(letter)!
    if (plainOf[code] === SEPARATOR) plainOf[code] = code
  }
}
for (const [character, others] of Object.entries(homophones)) {
  for (const other of others) classOf[other.charCodeAt(0)] = classOf[character.charCodeAt(0)]!
}
/** Traditional characters are read as the simplified ones that lists are written in. */
export const simplifiedOf = new Map<number, number>()
for (const [simplified, ...traditional] of traditionalForms.split(' ').map(each => [...each])) {
  for (const form of traditional) {
    const [from, to] = [form.charCodeAt(0), simplified!.charCodeAt(0)]
    simplifiedOf.set(from, to)
    plainOf[from] = to
    classOf[from] = classOf[to]!
  }
}
// Radicals and compatibility forms unfold to characters that have a simplified form themselves.
for (let code = 0x2e80; code < 0xfb00; code++) {
  const simplified = simplifiedOf.get(plainOf[code]!)
  if (simplified === undefined) continue
  plainOf[code] = simplified
  classOf[code] = classOf[simplified]!
}
// Cyrillic terms are found in either case and with or without diacritics, so those share one class.
for (let code = 0x400; code < 0x530; code++) classOf[code] = classOf[plainOf[code]!]!

/** Letters beyond the first plane that Unicode does not unfold: negative circled and squared, regional indicators. */
const lettersBeyond = [0x1f150, 0x1f170, 0x1f1e6]

/** The plain letter of a code point beyond the first plane; 0 for everything that is not one letter or digit. */
export function plainBeyond(codePoint: number): number {
  for (const first of lettersBeyond) {
    if (codePoint >= first && codePoint < first + 26) return 97 + codePoint - first
  }
  const letters = plainLetters(String.fromCodePoint(codePoint))
  return letters.length === 1 ? letters.charCodeAt(0) : 0
}

/**
 * All that the hot loop needs of a code unit in one load. Bits 0-15: the plain letter. Bits 16-21: its class.
 * Bits 24-27: what it leaves between its neighbours. Bit 28: a letter. Bit 29: a letter of a script without spaces.
 * Bit 30: a digit, or an Arabic letter: a word may begin within a word. Bit 31: a digit.
 * All ones: it needs more than one look.
 */
export const entryOf = new Int32Array(65536)
export const specialEntry = -1
const letterBit = 2 ** 28
const unspacedBit = 2 ** 29
export const innerStartBit = 2 ** 30
const digitBit = 1 << 31
export const isDigit = (plain: number) => plain >= 48 && plain <= 57
const mayStartInside = (plain: number) => isDigit(plain) || (plain >= 0x600 && plain <= 0x6ff)
/** Scripts without spaces begin here; what lies beyond them is looked up in vain, not wrongly. */
export const unspacedFrom = 0x0e00
const spaces = new Set([9, 10, 13, 32, 0xa0])
/** The same bits as SPACE, PUNCTUATION, HIDDEN and MAY_START of a reading. */
export const gapBits = { space: 1, punctuation: 2, hidden: 4, mayStart: 8 }

for (let code = 0; code < 65536; code++) {
  const plain = plainOf[code]!
  if (plain === SPECIAL) entryOf[code] = specialEntry
  else if (plain === DROPPED) entryOf[code] = gapBits.hidden * 2 ** 24
  else if (plain === SEPARATOR) {
    const separator = spaces.has(code) ? gapBits.space : gapBits.punctuation
    entryOf[code] = (separator | gapBits.mayStart) * 2 ** 24
  } else {
    entryOf[code] = plain + classOf[code]! * 2 ** 16 + letterBit + (plain >= unspacedFrom ? unspacedBit : 0)
    if (mayStartInside(plain)) entryOf[code]! |= innerStartBit
    if (isDigit(plain)) entryOf[code]! |= digitBit
  }
}
