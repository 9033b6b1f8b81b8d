/** A run of words that may be a systematic name. Offsets are UTF-16 units into the text given. */
export type NameCandidate = { kind: 'name'; start: number; end: number; text: string }

/** Longer names are of no molecule that anyone trades in; numbers beyond 999 only keep a reader busy. */
const lengthMax = 200
const lengthMin = 9
const wordsMax = 6
const tooLargeNumber = /\d{4}/

const dash = '\u2010-\u2015\u2212\\-'
const prime = "'\u2019\u2032\u2033"
const greek = '\u0391-\u03c9'
/** What a substituent sits on: `4`, `2'`, `1H`, `3aR`, `N`, `α`. */
const locant = `(?:\\d{1,3}[a-zA-Z]{0,2}|[NOSRSEZ]|alpha|beta|[${greek}])[${prime}]*`
/** A comma is part of a word between two locants alone: `2,5-dimethoxy` is one word, `propanone,1 kg` is more. */
const word = new RegExp(
  `(?:[A-Za-z${greek}\\d()[\\]{}.${dash}${prime}]|,(?=(?:${locant}|[a-z])[,)\\]${dash}]))+`,
  'g',
)
const located = new RegExp(`(?:^|[\\s${dash}([{,])${locant}[,${dash})]`)

/** What nearly every such name holds, and few other words that have a locant. */
const stem =
  /meth|eth[aoyi]|prop[aoyi]|but[aoyi]|pent[aoyi]|hex[aoyi]|phen|benz|pyr[aiorl]|piper|indol|indaz|ox[oiy]|thi[aeo]|chlor|fluor|brom|iod[oa]|nitr|am[io][dn]|az[aeio]|carb[oa]|cyclo|ergol|tryptam/i
const ending = /(?:[aey]ne|ol|one|al|ole|ine|ide|[ai]te|[aeiy]n|hyde|nitrile|ester|ether|acid)$/i
const ester = /[a-z-]yl$/i
const edge = new RegExp(`[.,${dash}${prime}]`)

type Run = { start: number; end: number }

const opened = (text: string): number =>
  (text.match(/[([{]/g)?.length ?? 0) - (text.match(/[)\]}]/g)?.length ?? 0)

/** In brackets as a whole: `(4-piperidone)`, and not `(2S)-2-(methylamino)`. */
const isBracketed = (text: string): boolean => {
  let depth = 0
  return (
    /^[([{].*[)\]}]$/.test(text) &&
    [...text.slice(0, -1)].every(letter => {
      depth += opened(letter)
      return depth > 0
    })
  )
}

/** A sentence's own signs are no part of what stands in it. */
const trimmed = (text: string, { start, end }: Run): Run => {
  const now = text.slice(start, end)
  if (now === '') return { start, end }
  if (edge.test(now.at(-1)!) || (/[)\]}]$/.test(now) && opened(now) < 0))
    return trimmed(text, { start, end: end - 1 })
  if (edge.test(now[0]!) || (/^[([{]/.test(now) && opened(now) > 0))
    return trimmed(text, { start: start + 1, end })
  return isBracketed(now) ? trimmed(text, { start: start + 1, end: end - 1 }) : { start, end }
}

const looksSystematic = (name: string): boolean =>
  name.length >= lengthMin &&
  name.length <= lengthMax &&
  located.test(name) &&
  stem.test(name) &&
  ending.test(name) &&
  !tooLargeNumber.test(name) &&
  opened(name) === 0

/** `2 5-dimethoxy`, `3, 4-methylenedioxy`: sellers lose the comma, and what comes twice stands on two places. */
const placed = new RegExp(`(?:^|[${dash}([{,])\\d{1,2}[${prime}]?$`)
const twice = new RegExp(`^\\d{1,2}[${prime}]?[${dash}](?:di|bis|methylenedi|ethylenedi)`, 'i')
const blank = /^[^\S\n]{1,2}$/
const commaLost = new RegExp(`(?<=\\d[${prime}]?),?\\s{1,3}(?=\\d)`, 'g')

/** What its reader is handed: with the commas that got lost. */
export const asRead = (name: string): string => name.replace(commaLost, ',')

/** Whether the name goes on behind this blank: a bracket is open, an alcohol of an ester stands in front, an acid behind. */
const goesOn = (before: string, next: string): boolean =>
  opened(before) > 0 ||
  ester.test(before) ||
  /^acid\b/i.test(next) ||
  (located.test(before) && /\]$/.test(before))

/** Whatever may be a systematic name, in order; whether it is one, its reader says. Blanks within one are few. */
export const namesIn = (text: string): NameCandidate[] => {
  if (!stem.test(text)) return []
  const words: Run[] = [...text.matchAll(word)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => end - start <= lengthMax + 2)
  const found: NameCandidate[] = []
  for (let at = 0; at < words.length; at += 1) {
    const { start } = words[at]!
    let last = at
    while (last + 1 < words.length && last + 1 - at < wordsMax) {
      const next = words[last + 1]!
      const [before, behind] = [text.slice(start, words[last]!.end), text.slice(next.start, next.end)]
      const between = text.slice(words[last]!.end, next.start)
      const isPair = placed.test(before) && twice.test(behind)
      if (!blank.test(isPair ? between.replace(',', '') : between)) break
      if (!isPair && !goesOn(before, behind)) break
      last += 1
    }
    for (const to of new Set([at, last])) {
      const run = trimmed(text, { start, end: words[to]!.end })
      const name = text.slice(run.start, run.end)
      if (!looksSystematic(name)) continue
      found.push({ kind: 'name', ...run, text: name })
      at = to
      break
    }
  }
  return found
}
