/**
 * The time that the worst texts we know take, for 500 and 2,000 characters: four times the text, four times the time.
 * Usage: node bench/worst.ts EDITION.json
 */
import { readFileSync } from 'node:fs'
import { compile } from '../src/compile.ts'
import type { Edition } from '../src/edition.ts'
import { screen } from '../src/screen.ts'
import { seeded } from './material.ts'

const edition: Edition = JSON.parse(readFileSync(process.argv[2]!, 'utf8'))
const compiled = compile(edition)
const listed = (wanted: (term: Edition['terms'][number]) => boolean) =>
  edition.terms
    .filter(wanted)
    .map(({ term }) => term)
    .join(' ')

const texts: Record<string, string> = {
  'all terms': listed(() => true),
  'ambiguous terms': listed(({ ambiguous }) => ambiguous),
  'systematic names': listed(({ kind }) => kind === 'iupac'),
  'one name': 'fentanyl ',
  'one short name': 'lsd ',
  'inflected Cyrillic': 'кетамина фентанила ',
  'names in leet': 'f3nt4ny1 ',
  'names letter by letter': 'f e n t a n y l ',
  'names one letter off': 'fentannyl isotonitazzene ',
  'a stretched letter': 'fentaaaanyl ',
  'one letter': 'a',
  'zero-width flood': 'f\u200b',
  'combining marks': 'e\u0301\u0301\u0301',
  'mathematical letters': '𝐟𝐞𝐧𝐭',
  pictures: '💊❄️🍄',
  'ligatures of many letters': 'ﷺ',
  digits: '1 2 3 ',
  'CAS numbers': '108-24-7 ',
  phrases: 'telegram bitcoin stealth customs clearance ',
  'Han characters': '芬太尼甲基',
  'single letters': 'g k x h e t ',
  'names almost': 'fentany isotonitaze carfentani ',
  'letters far apart': `f${' '.repeat(40)}e${' '.repeat(40)}n${' '.repeat(40)}t`,
  'a name and a long gap': `fentanyl${' '.repeat(300)}`,
  'runs of signs': '$@!',
}

/** Texts that nobody thought of: pieces of all the others, drawn and joined by chance. */
const random = seeded(5)
const pieces = Object.values(texts).flatMap(text => text.slice(0, 4000).split(/(?<= )/))
const draw = <T>(of: T[]) => of[Math.floor(random() * of.length)]!
for (let i = 1; i <= 60; i++) {
  const few = Array.from({ length: 1 + Math.floor(random() * 6) }, () => draw(pieces))
  texts[`by chance ${i}`] = Array.from(
    { length: 40 },
    () => draw(few) + draw(['', '', ' ', '-', '\u200b']),
  ).join('')
}
const filled = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** The quickest of many tries: on a busy machine the only one that shows what the work takes. */
function millisecondsFor(description: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 40; attempt++) {
    const started = performance.now()
    screen(compiled, { title: '', description })
    best = Math.min(best, performance.now() - started)
  }
  return best
}

let worst = 0
let steepest = 0
for (const [name, text] of Object.entries(texts)) {
  const short = millisecondsFor(filled(text, 500))
  const long = millisecondsFor(filled(filled(text, 500), 2000))
  worst = Math.max(worst, long)
  if (short > 0.05) steepest = Math.max(steepest, long / short)
  console.log(`${name.padEnd(26)} ${short.toFixed(2)} ms, ${long.toFixed(2)} ms`)
}
console.log(`BENCH screen.worst_2000_characters_ms ${worst.toFixed(2)}`)
console.log(`BENCH screen.growth_for_4_times_the_text_ratio ${steepest.toFixed(1)}`)
