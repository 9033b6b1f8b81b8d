import { DROPPED, isDigit, plainOf, simplifiedOf } from '../text/fold.ts'
import { BREAK, endOf, HIDDEN, type Reading, SPACE } from '../text/reading.ts'
import type { Disguise } from './disguise.ts'
import type { Patterns } from './patterns.ts'

/** The path from the raw span back to the term: everything that differs beyond letter case, in reading order. */
export function reveal(reading: Reading, from: number, patterns: Patterns, pattern: number): Disguise[] {
  const first = patterns.start[pattern]!
  const length = patterns.start[pattern + 1]! - first
  const path: Disguise[] = []
  for (let i = 0; i < length; i++) {
    const symbol = from + i
    if (i > 0) between(reading, symbol, patterns, first + i, path)
    const step = letterStep(reading, symbol, patterns.plain[first + i]!)
    if (step) path.push(step)
  }
  return path
}

/** What stands between two symbols of the span, against what stands there in the term. */
function between(reading: Reading, symbol: number, patterns: Patterns, at: number, path: Disguise[]): void {
  const gap = reading.gap[symbol]!
  if (!(gap & (BREAK | HIDDEN)) && !patterns.broken[at]) return
  const { text } = reading
  const start = reading.at[symbol - 1]! + (text.codePointAt(reading.at[symbol - 1]!)! > 0xffff ? 2 : 1)
  const from = text.slice(start, reading.at[symbol])
  const besideDigit = isDigit(patterns.plain[at]!) || isDigit(patterns.plain[at - 1]!)
  if (gap & HIDDEN) hidden(from, start, path)
  const isBroken = (gap & BREAK) !== 0
  if (isBroken && !patterns.broken[at]) {
    path.push({
      class: besideDigit ? 'locant' : gap & ~SPACE & BREAK ? 'punctuated' : 'spaced',
      from,
      to: '',
      at: start,
    })
  } else if (!isBroken && patterns.broken[at]) {
    path.push({ class: besideDigit ? 'locant' : 'joined', from: '', to: ' ', at: reading.at[symbol]! })
  }
}

function hidden(from: string, start: number, path: Disguise[]): void {
  for (let i = 0; i < from.length; i++) {
    const code = from.charCodeAt(i)
    if (plainOf[code] !== DROPPED) continue
    const decorates = /\p{M}/u.test(from[i]!) && !(code >= 0xfe00 && code <= 0xfe0f)
    path.push({ class: decorates ? 'diacritic' : 'zero_width', from: from[i]!, to: '', at: start + i })
  }
}

function letterStep(reading: Reading, symbol: number, wanted: number): Disguise | undefined {
  const at = reading.at[symbol]!
  const raw = String.fromCodePoint(reading.text.codePointAt(at)!)
  const to = String.fromCharCode(wanted)
  const plain = reading.plain[symbol]!
  if (plain !== wanted) {
    const written = isDigit(plain) || isDigit(wanted) || plain < 97
    return { class: written ? 'leet' : 'homoglyph', from: raw, to, at }
  }
  if (raw.toLowerCase() === to || simplifiedOf.has(raw.charCodeAt(0))) return undefined
  const sharesCharacter = symbol > 0 && reading.at[symbol - 1] === at
  if (sharesCharacter) return undefined
  if (reading.at[symbol + 1] === at && symbol + 1 < reading.length)
    return { class: 'ligature', from: raw, to, at }
  const code = raw.codePointAt(0)!
  if (code >= 0xff01 && code <= 0xff5e) return { class: 'width', from: raw, to, at }
  const decorated = raw.normalize('NFD').length > raw.length
  return { class: decorated ? 'diacritic' : 'font', from: raw, to, at }
}

export type Span = { start: number; end: number }

/** The raw span of `length` symbols. */
export function spanOf(reading: Reading, from: number, length: number): Span {
  return { start: reading.at[from]!, end: endOf(reading, from + length - 1) }
}
