/**
 * Speed, as ratios within one run, the engines interleaved.
 * Usage: node bench/speed.ts EDITION.json [LISTINGS.jsonl]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile } from '../src/compile.ts'
import { compileExact, type Exact, findExact } from '../src/match/exact.ts'
import { screen } from '../src/screen.ts'
import { listingsOf, termsOf } from './material.ts'
import { buildRust, installNpm } from './references.ts'

const [editionPath, listingsPath] = process.argv.slice(2)
const edition = JSON.parse(readFileSync(editionPath!, 'utf8'))
const listings = listingsOf(listingsPath)
const texts = listings.flatMap(({ title, description }) => (description ? [title, description] : [title]))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const folder = mkdtempSync(join(tmpdir(), 'screening-speed-'))
const report = (what: string, value: number, digits = 2) =>
  console.log(`BENCH screen.${what} ${value.toFixed(digits)}`)
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

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
function exactPass(exact: Exact): void {
  for (const text of texts) findExact(exact, text, count)
}

/** Bytes a second of one pass. */
function rateOf(pass: () => unknown, share = 1): number {
  const started = performance.now()
  pass()
  return (bytes * share) / ((performance.now() - started) / 1000)
}

const rust = buildRust()
const npm = installNpm()
const rounds = 5
const rates = new Map<string, number[]>()
const note = (name: string, rate: number) => rates.set(name, [...(rates.get(name) ?? []), rate])
const rateFor = (name: string) => median(rates.get(name) ?? [Number.NaN])

const sizes = [1000, 10_000, 100_000] as const
const prepared = sizes.map(size => {
  const terms = termsOf(edition, size)
  writeFileSync(join(folder, `terms-${size}`), [...new Set(terms.map(folded))].join('\n'))
  const started = performance.now()
  const exact = compileExact(terms)
  const seconds = (performance.now() - started) / 1000
  const held = [...Object.values(exact.patterns), ...Object.values(exact.gate)].reduce(
    (sum, array) => sum + (typeof array === 'number' ? 0 : array.byteLength),
    0,
  )
  return { size, terms, exact, seconds, bytesPerTerm: held / terms.length }
})
const ten = prepared[1]!
/** The slow ones read a hundredth of the listings; their rate is for a byte all the same. */
const sample = foldedTexts.slice(0, Math.ceil(foldedTexts.length / 100))
const sampleShare = sample.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / bytes
const alternation = new RegExp(
  ten.terms.map(term => folded(term).replace(/[^\p{L}\p{N} ]/gu, '')).join('|'),
  'gu',
)
const npmBuilt = npm.map(({ name, build }) => ({ name, search: build(ten.terms.map(folded)) }))
const compiled = compile(edition)

for (let round = 0; round < rounds; round++) {
  for (const { size, exact } of prepared) {
    note(
      `exact ${size}`,
      rateOf(() => exactPass(exact)),
    )
    for (const kind of rust ? ['dfa', 'nfa'] : []) {
      const [rate] = execFileSync(rust!, [join(folder, `terms-${size}`), join(folder, 'texts'), kind])
        .toString()
        .split(' ')
      note(`rust ${kind} ${size}`, Number(rate))
    }
  }
  note(
    'full',
    rateOf(() => {
      for (const listing of listings) screen(compiled, listing)
    }),
  )
  for (const { name, search } of npmBuilt)
    note(
      name,
      rateOf(() => {
        for (const text of sample) search(text)
      }, sampleShare),
    )
  note(
    'regexp',
    rateOf(() => {
      for (const text of sample) text.match(alternation)
    }, sampleShare),
  )
}

for (const [name, values] of rates)
  console.log(`${name.padEnd(16)} ${(median(values) / 1e6).toFixed(1)} MB/s`)
console.log(
  `${listings.length} listings, ${(bytes / 1e6).toFixed(1)} MB, ${rounds} rounds, medians; ${hits} exact hits in all`,
)
if (rust) {
  report('exact_10k_to_rust_dfa_ratio', rateFor('exact 10000') / rateFor('rust dfa 10000'))
  report('exact_10k_to_rust_nfa_ratio', rateFor('exact 10000') / rateFor('rust nfa 10000'))
  report('exact_100k_to_rust_nfa_ratio', rateFor('exact 100000') / rateFor('rust nfa 100000'))
}
if (npm.length > 0) {
  report(
    'exact_10k_to_best_npm_ratio',
    rateFor('exact 10000') / Math.max(...npm.map(({ name }) => rateFor(name))),
  )
}
report('exact_10k_to_regexp_ratio', rateFor('exact 10000') / rateFor('regexp'))
report('growth_1k_to_100k_ratio', rateFor('exact 1000') / rateFor('exact 100000'))
report('bytes_per_term_100k', prepared[2]!.bytesPerTerm, 0)
report('compile_100k_seconds', prepared[2]!.seconds)
report('full_to_exact_ratio', rateFor('full') / rateFor('exact 10000'))
report('full_listings_per_second', (rateFor('full') / bytes) * listings.length, 0)
