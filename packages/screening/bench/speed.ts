/**
 * Speed, as ratios within one run. Each round measures an engine and its references one right after the other, for
 * over half a second each; a figure is the median over the rounds of the ratio in each.
 * Usage: node bench/speed.ts EDITION.json [LISTINGS.jsonl [ROUNDS]]
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile } from '../src/compile.ts'
import { findExact } from '../src/match/exact.ts'
import { compileExact, type Exact } from '../src/match/exact-index.ts'
import { screen } from '../src/screen.ts'
import { newReading, read } from '../src/text/reading.ts'
import { listingsOf, termsOf } from './material.ts'
import { buildRust, installNpm, rustRate } from './references.ts'

const [editionPath, listingsPath, asked] = process.argv.slice(2)
const edition = JSON.parse(readFileSync(editionPath!, 'utf8'))
const listings = listingsOf(listingsPath)
const texts = listings.flatMap(({ title, description }) => (description ? [title, description] : [title]))
const folder = mkdtempSync(join(tmpdir(), 'screening-speed-'))
const report = (what: string, value: number, digits = 2) =>
  console.log(`BENCH screen.${what} ${value.toFixed(digits)}`)
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
const bytesOf = (of: string[]) => of.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const bytes = bytesOf(texts)

/** Folded alike for every reference: lower case, runs of anything else than letters and digits one space. */
const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const foldedTexts = texts.map(folded)
writeFileSync(join(folder, 'texts'), foldedTexts.join('\n'))

let hits = 0
const count = () => {
  hits++
}
const exactOver = (exact: Exact, over: string[]) => () => {
  for (const text of over) findExact(exact, text, count)
}

const each =
  <T>(of: T[], visit: (one: T) => unknown) =>
  () => {
    for (const one of of) visit(one)
  }

/** Bytes a second: the median pass of half a second and more of them, as the Rust reference does it. */
function rateOf(pass: () => void, passBytes = bytes): number {
  const rates: number[] = []
  const begin = performance.now()
  while (rates.length < 3 || performance.now() - begin < 600) {
    const started = performance.now()
    pass()
    rates.push(passBytes / ((performance.now() - started) / 1000))
  }
  return median(rates)
}

const rust = buildRust()
const npm = installNpm()
const rounds = Number(asked ?? 5)
const rates = new Map<string, number[]>()
const note = (name: string, rate: number) => rates.set(name, [...(rates.get(name) ?? []), rate])
/** The median of the ratios of the rounds. */
const ratioOf = (name: string, to: string) =>
  median(rates.get(name)!.map((rate, round) => rate / rates.get(to)![round]!))

const sizes = [1000, 10_000, 100_000] as const
const prepared = sizes.map(size => {
  const terms = termsOf(edition, size)
  writeFileSync(join(folder, `terms-${size}`), [...new Set(terms.map(folded))].join('\n'))
  const started = performance.now()
  const exact = compileExact(terms)
  const seconds = (performance.now() - started) / 1000
  const held = [exact.patterns, exact.gate, exact.shorts]
    .flatMap(part => Object.values(part))
    .reduce((sum, array) => sum + (typeof array === 'number' ? 0 : array.byteLength), 0)
  return { size, terms, exact, seconds, bytesPerTerm: held / terms.length }
})
const ten = prepared[1]!
const compiled = compile(edition)
const reading = newReading()

/** The slow ones read a hundredth of the listings. */
const sample = texts.filter((_, index) => index % 100 === 0)
const sampleFolded = sample.map(folded)
const words = ten.terms.map(term => folded(term).replace(/[^\p{L}\p{N} ]/gu, '')).filter(Boolean)
const alternation = new RegExp(words.join('|'), 'gu')
/** What finds the same in raw text as `findExact` does, but for width, font and accent. */
const bounded = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words.map(word => word.replaceAll(' ', '[^\\p{L}\\p{N}]+')).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)
const npmBuilt = npm.map(({ name, build }) => ({ name, search: build(ten.terms.map(folded)) }))
const whole = texts.join(' ')
const cut = (length: number) =>
  Array.from({ length: Math.floor(whole.length / length) }, (_, index) =>
    whole.slice(index * length, (index + 1) * length),
  )
const short = cut(200)
const long = cut(2000)
const wide = texts.map(text => `${text} ж`)

for (let round = 0; round < rounds; round++) {
  for (const { size, exact } of prepared) {
    note(`exact ${size}`, rateOf(exactOver(exact, texts)))
    for (const kind of rust ? (['dfa', 'nfa'] as const) : [])
      note(
        `rust ${kind} ${size}`,
        rustRate(rust!, join(folder, `terms-${size}`), join(folder, 'texts'), kind),
      )
  }
  note('exact again', rateOf(exactOver(ten.exact, texts)))
  note('full', rateOf(each(listings, listing => screen(compiled, listing))))
  note('read', rateOf(each(texts, text => read(text, reading))))
  note('exact wide', rateOf(exactOver(ten.exact, wide), bytesOf(wide)))
  note('exact 200', rateOf(exactOver(ten.exact, short), bytesOf(short)))
  note('exact 2000', rateOf(exactOver(ten.exact, long), bytesOf(long)))
  const described = (of: string[]) => each(of, description => screen(compiled, { title: '', description }))
  note('full 200', rateOf(described(short), bytesOf(short)))
  note('full 2000', rateOf(described(long), bytesOf(long)))
  for (const { name, search } of npmBuilt)
    note(name, rateOf(each(sampleFolded, search), bytesOf(sampleFolded)))
  note(
    'regexp',
    rateOf(
      each(sampleFolded, text => text.match(alternation)),
      bytesOf(sampleFolded),
    ),
  )
}
const few = sample.slice(0, 40)
note(
  'regexp raw',
  rateOf(
    each(few, text => text.match(bounded)),
    bytesOf(few),
  ),
)

for (const [name, values] of rates)
  console.log(`${name.padEnd(16)} ${(median(values) / 1e6).toFixed(1)} MB/s`)
console.log(
  `${listings.length} listings, ${(bytes / 1e6).toFixed(1)} MB, ${rounds} rounds, medians; ${hits} exact hits in all`,
)
if (rust) {
  for (const size of sizes)
    for (const kind of ['dfa', 'nfa'])
      report(`exact_${size / 1000}k_to_rust_${kind}_ratio`, ratioOf(`exact ${size}`, `rust ${kind} ${size}`))
}
if (npmBuilt.length > 0)
  report('exact_10k_to_best_npm_ratio', Math.min(...npmBuilt.map(({ name }) => ratioOf('exact again', name))))
report('exact_10k_to_regexp_ratio', ratioOf('exact again', 'regexp'))
report(
  'exact_10k_to_regexp_on_raw_text_ratio',
  median(rates.get('exact again')!) / rates.get('regexp raw')![0]!,
  0,
)
report('growth_1k_to_100k_ratio', ratioOf('exact 1000', 'exact 100000'))
report('bytes_per_term_100k', prepared[2]!.bytesPerTerm, 0)
report('compile_100k_seconds', prepared[2]!.seconds)
report('full_to_exact_ratio', ratioOf('full', 'exact again'))
report('read_to_exact_ratio', ratioOf('read', 'exact again'))
report('full_listings_per_second', (median(rates.get('full')!) / bytes) * listings.length, 0)
report('exact_utf16_to_ascii_ratio', ratioOf('exact wide', 'exact again'))
for (const what of ['exact', 'full']) {
  for (const length of [200, 2000])
    report(`${what}_ns_per_character_at_${length}`, 1e9 / median(rates.get(`${what} ${length}`)!))
  report(`${what}_cost_of_a_character_at_2000_to_200_ratio`, ratioOf(`${what} 200`, `${what} 2000`))
}
