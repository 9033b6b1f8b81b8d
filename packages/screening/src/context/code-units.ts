import { ownLetters } from './function-words.ts'

/** What a unit of a text in lower case is: a letter or none, and whether that is all there is to say. */
export const LETTER = 1
/** It may tell a language by itself. */
export const OWN = 2
/** Its case is not that of one letter for one, so that verbs are looked for in the text as it came. */
export const ODD = 4
/** Half of a character, or not yet asked about. */
const ASK = 8

export const kindOf: Uint8Array = new Uint8Array(65536).fill(ASK)

const isLetter = (letter: string) => /\p{L}/u.test(letter)

/** Beyond these no letter is told in advance, and none may be a verb's. */
const told = 0x250
for (let code = 0; code < told; code++) kindOf[code] = isLetter(String.fromCharCode(code)) ? LETTER : 0
kindOf['ſ'.charCodeAt(0)]! |= ODD
for (const letter of Object.values(ownLetters).join(''))
  kindOf[letter.charCodeAt(0)] = (isLetter(letter) ? LETTER : 0) | OWN

/** Cyrillic has as many letters in either case, and none that a Latin letter is a form of. */
const isPlainCyrillic = (code: number) => code >= 0x400 && code < 0x530

/** The kind of a unit that has more to say than whether it is a letter. */
export function ask(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code >= 0xd800 && code <= 0xdfff) {
    const codePoint = text.codePointAt(code >= 0xdc00 && i > 0 ? i - 1 : i)!
    return codePoint > 0xffff && isLetter(String.fromCodePoint(codePoint)) ? LETTER | ODD : 0
  }
  if (kindOf[code] === ASK) {
    const letter = isLetter(String.fromCharCode(code))
    const odd = letter ? !isPlainCyrillic(code) : code < 0x370
    kindOf[code] = (letter ? LETTER : 0) | (odd ? ODD : 0)
  }
  return kindOf[code]!
}
