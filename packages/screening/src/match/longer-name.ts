import type { Substance, Term } from '../edition.ts'
import { isDigit } from '../text/fold.ts'
import { BREAK, PUNCTUATION, type Reading } from '../text/reading.ts'
import { wordBefore, wordFrom } from './edges.ts'

/** Words after a name that make it another substance: `acetone oxime`, `phenyl ethyl ether`. */
const heads = new Set(
  (
    'oxime oximes alcohol ether ethers ester esters aldehyde ketone imine enamine cyanohydrin peroxide azine hydrazone ' +
    'semicarbazone thiosemicarbazone acetal ketal dimethylacetal diglycidyl glycidyl glycol diacrylate dimethacrylate ' +
    'diisocyanate isocyanate sulfonic sulphonic sulfonate sulfonyl sulfonamide carboxylic carboxylate carboxamide ' +
    'carbaldehyde carbonitrile dicarboxylic boronic bisulfite dehydrogenase synthase oxidase hydrolase transferase ' +
    'receptor antibody polymer copolymer resin dioxolane oxim ester eter éter diacetate divinyl dipropionate ' +
    'oxima azina alkohol sulfosaure sulfonsaure diglycidylether diglicidil isobutyrate'
  ).split(' '),
)

/** Words after a name that stay with it: salts, purity, form. A process is not the substance it uses. */
const processes = new Set('wash washed washing free remover rinsed gelost'.split(' '))

const substituents = (
  'methyl ethyl propyl butyl pentyl hexyl octyl benzyl phenyl vinyl allyl acetyl benzoyl acryl amyl ' +
  'cetyl lauryl glycidyl oxy oxo hydroxy amino nitro chloro bromo fluoro iodo cyano thio mercapto imino ' +
  'carboxy cyclo trimethyl silyl sulfonyl tosyl allyl furyl piperidyl pyridyl metil etil propil butil ' +
  'bencil fenil diacetone poly tetrahydro dihydro'
).split(' ')
const substituent = new RegExp(`(?:${substituents.join('|')})$`)
/** Their last two letters: most words end otherwise, and need no look as a whole. */
const substituentTails = new Set(
  substituents.map(word => pairOf(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1))),
)

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second
}

const chemicalTail = /(?:ate|ic|ide|yl|ol|one|ine|in|ane|ene|oxime|ether|amide|nitrile|acid|ium|ester)s?$/

/**
 * Whether a listed name is only a part of a longer systematic name, which is another substance.
 * Opioids and substances without any everyday use keep the hit: there the longer name is one more analogue.
 */
export function isPartOfLongerName(
  reading: Reading,
  from: number,
  end: number,
  term: Term,
  substance: Substance,
): boolean {
  if (term.kind === 'formula') return from > 0 && isSaltOfName(reading, from)
  if (bareHeads.test(term.term)) return isHeadOfAnother(reading, from, end)
  if (term.kind === 'street' || term.kind === 'brand' || term.kind === 'emoji') return false
  if (end < reading.length && reading.gap[end]! & BREAK) {
    if (makesAnother(reading, end, substance)) return true
    if (reading.gap[end]! & PUNCTUATION && continuesByHyphen(reading, end)) return true
  }
  if (substance.legitUse === 'none' && substance.category !== 'precursor') return false
  return from > 0 && (isHeldByPrefix(reading, from) || isHeldByLocant(reading, from))
}

/** The first three letters of heads and processes: words that begin otherwise need no look as a whole. */
const beginnings = new Set([...heads, ...processes].map(word => tripleOf(...lettersOf(word))))

function tripleOf(first: number, second: number, third: number): number {
  return pairOf(first, second) * 0x10000 + third
}

function lettersOf(word: string): [number, number, number] {
  return [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)]
}

function makesAnother(reading: Reading, end: number, substance: Substance): boolean {
  const { plain } = reading
  if (!beginnings.has(tripleOf(plain[end]!, plain[end + 1]!, plain[end + 2]!))) return false
  const next = wordFrom(reading, end)
  return heads.has(next) || (substance.legitUse === 'broad' && processes.has(next))
}

/** What the trade says for short of the one that is traded, though chemistry has many. */
const bareHeads = /^(?:an[hí]*[iíy]dri\p{L}*|ангидрид|bezwodnik|أنهيدريد|[eéä]th?ere?)$/iu
const whoseBefore = /(?:ic|oic|yl|yle|ol|um|crown|acid|saure|ique|овыи|ового|owy|owego)$/
const whoseBehind = /(?:ique|ic|ico|ica|owy|owego|овыи|ового|ныи|ного)$|^(?:petro|naft|acid|sulf)/

/** `maleic anhydride`, `anhydride phtalique`, `petroleum ether`: the word beside it says which. */
function isHeadOfAnother(reading: Reading, from: number, end: number): boolean {
  const isBeside = (symbol: number, between: string) =>
    symbol < reading.length && (reading.gap[symbol]! & BREAK) !== 0 && /^[\s\-‐‑–]*$/.test(between)
  const { text, at } = reading
  if (from > 0 && isBeside(from, text.slice(at[from - 1]! + 1, at[from]))) {
    if (whoseBefore.test(wordBefore(reading, from))) return true
  }
  if (end >= reading.length || !isBeside(end, text.slice(at[end - 1]! + 1, at[end]))) return false
  return whoseBehind.test(wordFrom(reading, end))
}

/** `ephedrine HCl`, `3-MMC-HCl`: a formula directly behind a chemical name or a code says which salt that is. */
function isSaltOfName(reading: Reading, from: number): boolean {
  if (!(reading.gap[from]! & BREAK)) return false
  const between = reading.text.slice(reading.at[from - 1]! + 1, reading.at[from])
  const before = wordBefore(reading, from)
  return /^[\s\-‐‑–·.(x*]{1,3}$/.test(between) && (chemicalTail.test(before) || chemicalCode.test(before))
}

const chemicalCode =
  /^(?:\p{L}{0,3}[bcdfghjklmnpqrstvwxz]{2,4}|\d*\p{L}?-?[a-z]*(?:mmc|cmc|pvp|php|anpp|pihp|meo|dmt|mipt)|bmk|pmk|mdma|ket)$/u

/** `toluene-4-sulfonic`, `piperidine-4-carboxylate`: a hyphen, locants, and the tail of a chemical word. */
function continuesByHyphen(reading: Reading, end: number): boolean {
  const between = reading.text[reading.at[end]! - 1]!
  if (!/[-‐‑–]/.test(between)) return false
  let next = end
  let locants = 0
  while (next < reading.length && isDigit(reading.plain[next]!) && next - end < 6) {
    next++
    locants++
  }
  if (locants === 0 || next >= reading.length || !(reading.gap[next]! & PUNCTUATION)) return false
  const word = wordFrom(reading, next)
  return word.length >= 4 && chemicalTail.test(word)
}

/** `chloro toluene`, `phenyl ethyl ether`, `(benzodioxol-5-yl)propan-2-one`: a substituent stands before the name. */
function isHeldByPrefix(reading: Reading, from: number): boolean {
  const { plain, gap } = reading
  if (!(gap[from]! & BREAK) || !substituentTails.has(pairOf(plain[from - 2] ?? 0, plain[from - 1]!)))
    return false
  const before = wordBefore(reading, from)
  const between = reading.text.slice(reading.at[from - 1]! + 1, reading.at[from])
  if (before === 'yl') return /^[)\]}]$/.test(between)
  return substituent.test(before) && /^[\s\-‐‑–)\]]*$/.test(between)
}

/** `2-heptanone`: one digit and a hyphen before a name that has none of its own. */
function isHeldByLocant(reading: Reading, from: number): boolean {
  const digit = from - 1
  if (isDigit(reading.plain[from]!) || !isDigit(reading.plain[digit]!)) return false
  const isAlone = digit === 0 || (reading.gap[digit]! & BREAK) !== 0
  return isAlone && /^[-‐‑]$/.test(reading.text.slice(reading.at[digit]! + 1, reading.at[from]))
}
