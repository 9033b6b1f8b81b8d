import type { Term } from '../edition.ts'
import { declined } from './declined.ts'
import type { DisguiseClass } from './disguise.ts'
import { inflectedSpellings } from './inflected.ts'
import { arabicSpellings, nationalSpellings } from './national.ts'

/** A spelling that no list carries and anyone would read: generated from a term when an edition is compiled. */
type Variant = { written: string; class: DisguiseClass }

/** How chemists shorten a group, and how a locant is spelt. */
const shorthands: [RegExp, string][] = [
  [/fluoro-?(?=[a-z])/, 'F-'],
  [/chloro-?(?=[a-z])/, 'Cl-'],
  [/bromo-?(?=[a-z])/, 'Br-'],
  [/methoxy-?(?=[a-z])/, 'MeO-'],
  [/acetoxy-?(?=[a-z])/, 'AcO-'],
  [/hydroxy-?(?=[a-z])/, 'HO-'],
  [/^alpha-/, 'a-'],
  [/^α-/, 'alpha-'],
  [/^beta-/, 'b-'],
  [/^para-/, 'p-'],
  [/^ortho-/, 'o-'],
  [/^meta-/, 'm-'],
]

/** Traders leave the acid, and the commonest metal, unsaid. */
const unsaid = [
  /^(?:acide|ácido|acido) (\p{L}{8,})$/u,
  /^(\p{L}{8,}) acid$/u,
  /^(?:potassium |kalium)(permanganate?)$/u,
  /^(permanganate) de potassium$/u,
  /^(permanganato) (?:de potasio|de potássio|di potassio)$/u,
]

/** Longer systematic names are copied whole; nobody shortens one group of them. */
const shortenedMax = 32

export function variantsOf(term: Term): Variant[] {
  if (term.ambiguous || /^(?:cas|ec|un|emoji)$/.test(term.kind) || term.kind === 'formula') return []
  const variants: Variant[] = []
  const lower = term.term.toLowerCase()
  if (lower.length <= shortenedMax) {
    for (const [group, short] of shorthands) {
      const written = lower.replace(group, short)
      if (written !== lower) variants.push({ written, class: 'abbreviated' })
    }
  }
  for (const full of unsaid) {
    const said = full.exec(lower)?.[1]
    if (said) variants.push({ written: said, class: 'abbreviated' })
  }
  const [, places = '', word = ''] = /^((?:\d[\d,]*-)*)([a-z]{6,24})$/.exec(lower) ?? []
  const other = word ? places + toCyrillic(word) : /^[а-яё]{8,24}$/.test(lower) ? toLatin(lower) : undefined
  if (other) variants.push({ written: other, class: 'transliterated' })
  if (term.kind === 'name' || term.kind === 'synonym') {
    const spelled = [...(term.language === 'en' ? nationalSpellings(lower) : []), ...arabicSpellings(lower)]
    for (const written of spelled) variants.push({ written, class: 'national' })
    const bent = [...declined(lower, term.language), ...inflectedSpellings(lower, term.language)]
    for (const written of bent) variants.push({ written, class: 'declined' })
  }
  const inCyrillic = codeInCyrillic(term.term)
  if (inCyrillic) variants.push({ written: inCyrillic, class: 'transliterated' })
  return variants
}

const codeLetters = new Map(
  [...'ABCDEFGHIKLMNOPRSTUVWZ'].map((letter, at) => [letter, 'АБЦДЕФГХИКЛМНОПРСТУВВЗ'[at]!]),
)

/**
 * A code of capitals as Russian letters say it: `4F-MPH` is `4Ф-МПХ`. With fewer than four letters and no number it may be
 * a word: `ДОМ` is a house.
 */
function codeInCyrillic(code: string): string | undefined {
  const letters = code.match(/[A-Z]/g)?.length ?? 0
  if (!/^[0-9A-Z,-]{4,14}$/.test(code) || letters < (/\d/.test(code) ? 3 : 4)) return undefined
  const written = [...code].map(sign => (/[A-Z]/.test(sign) ? codeLetters.get(sign) : sign))
  return written.includes(undefined) ? undefined : written.join('').toLowerCase()
}

const latinSounds: [string, string][] = (
  'sch:ш shch:щ ch:х ph:ф th:т rh:р kh:х zh:ж sh:ш ts:ц ya:я yu:ю qu:кв ck:к a:а b:б c:к d:д e:е f:ф g:г h:х i:и j:й k:к ' +
  'l:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:в x:кс y:и z:з'
)
  .split(' ')
  .map(pair => pair.split(':') as [string, string])

/** A name as a Russian reader would write its sound; a final silent e is not written, a first one is hard. */
export function toCyrillic(name: string): string {
  let rest = name.replace(/e$/, '').replace(/c(?=[eiy])/g, 'ts')
  let written = ''
  if (rest.startsWith('e')) {
    written = 'э'
    rest = rest.slice(1)
  }
  while (rest) {
    const [from, to] = latinSounds.find(([sound]) => rest.startsWith(sound)) ?? [rest[0]!, '']
    written += to
    rest = rest.slice(from.length)
  }
  return written
}

const cyrillicLetters: Record<string, string> = Object.fromEntries(
  (
    'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ' +
    'ъ: ы:y ь: э:e ю:yu я:ya'
  )
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

export const toLatin = (name: string): string =>
  [...name].map(letter => cyrillicLetters[letter] ?? letter).join('')
