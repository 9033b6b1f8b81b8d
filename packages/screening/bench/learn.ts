/**
 * Learns what words weigh from the listings in `bench/written` and `own-listings.jsonl`, and writes
 * `src/wording/learned.ts`. It first says what it would answer about listings it has not learnt from: leaving out one
 * pair in ten, and leaving out all that one writer wrote in a language.
 * Usage: node bench/learn.ts EDITION.json [FOLDER]; FOLDER holds listings that were found (learning/found.ts). They stay where
 * they are: only weights enter the project.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { compile } from '../src/compile.ts'
import { reviewFrom } from '../src/grade/weights.ts'
import { keyOf } from '../src/wording/keys.ts'
import { boundedPoints } from '../src/wording/weigh.ts'
import { type Example, fit } from './learning/elastic-net.ts'
import { figures, foundFigures } from './learning/figures.ts'
import { found } from './learning/found.ts'
import { type Heard, hearListing, isText, pairOf, writerOf, written } from './learning/listings.ts'

/** Chosen by leaving out pairs and writers. Points are `steepness` times as steep as in what is learnt. */
const options = {
  absolute: 0.0002,
  squared: 0.0015,
  steepness: 0.4,
  textWeight: 2,
  labelledWeight: 2.5,
  drugWeight: 0.6,
  pointsMax: 6,
  seenMin: 2,
}
/** Weights are told to a twentieth of a point. */
const step = 5
const heldDown = (feature: string) => {
  if (feature.startsWith('=')) return 0.4
  return feature.startsWith('#') ? (feature.includes(' ') ? 0.7 : 0.5) : 1
}

const [editionPath, folder] = process.argv.slice(2)
const compiled = compile(JSON.parse(readFileSync(editionPath!, 'utf8')))
const listings = written().map(each => hearListing(compiled, each))
const fresh = listings.filter(({ id }) => /^[wvx]\d/.test(id))
const { labelled, drugs, ordinary, ordinaryLeftOut } = found(compiled, folder)
const real = [...labelled, ...drugs, ...ordinary]
const weightOfFound = new Map<Heard, number>([
  ...labelled.map(each => [each, options.labelledWeight] as const),
  ...drugs.map(each => [each, options.drugWeight] as const),
  ...ordinary.map(each => [each, 1] as const),
])

type Learned = { base: number; of: Map<string, number> }

function learn(from: Heard[]): Learned {
  const read = from.filter(({ points }) => points !== undefined)
  const seen = new Map<string, number>()
  for (const { features } of read)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const names = ['', ...[...seen].filter(([, times]) => times >= options.seenMin).map(([name]) => name)]
  const numbers = new Map(names.map((name, number) => [name, number]))
  const examples = read.map(
    (each): Example => ({
      features: Int32Array.from([0, ...[...each.features].flatMap(name => numbers.get(name) ?? [])]),
      offset: options.steepness * (Math.min(each.points!, options.pointsMax) - reviewFrom),
      suspicious: each.grade === 'clear' ? 0 : 1,
      weight: weightOf(each),
    }),
  )
  const of = Float64Array.from(names, name => (name === '' ? 0 : heldDown(name)))
  const weights = fit(examples, names.length, { absolute: options.absolute, squared: options.squared, of })
  const inPoints = (weight: number) => step * Math.round((100 * weight) / options.steepness / step)
  return {
    base: inPoints(weights[0]!),
    of: new Map(names.slice(1).map((name, index) => [name, inPoints(weights[index + 1]!)])),
  }
}

const weightOf = (each: Heard) => weightOfFound.get(each) ?? (isText(each) ? options.textWeight : 1)

function pointsOf({ base, of }: Learned, { points, words, features }: Heard): number {
  if (points === undefined) return Number.NEGATIVE_INFINITY
  let sum = base
  for (const feature of features) sum += of.get(feature) ?? 0
  return points + boundedPoints(sum / 100, words)
}

/** Which tenth a pair falls into. */
const tenthOf = (key: string) => (keyOf(key) >>> 0) % 10

function leavingOut(groupOf: (listing: Heard) => string, among: Heard[], also: Heard[]): Map<Heard, number> {
  const points = new Map<Heard, number>()
  for (const group of new Set(among.map(groupOf))) {
    const learned = learn(
      [...among, ...also].filter(each => !among.includes(each) || groupOf(each) !== group),
    )
    for (const each of among) if (groupOf(each) === group) points.set(each, pointsOf(learned, each))
  }
  return points
}

const earlier = [...listings.filter(each => !fresh.includes(each)), ...real]
const without = new Map(fresh.map(each => [each, each.points ?? Number.NEGATIVE_INFINITY]))
console.log(`without what is learnt: ${figures(fresh, without)}`)
const byPair = leavingOut(each => String(tenthOf(pairOf(each))), fresh, earlier)
console.log(`left out by pair: ${figures(fresh, byPair)}`)
for (const language of [...new Set(fresh.map(({ lang }) => lang))].sort())
  console.log(
    `  ${language}: ${figures(
      fresh.filter(({ lang }) => lang === language),
      byPair,
    )}`,
  )
console.log(`left out by writer and language: ${figures(fresh, leavingOut(writerOf, fresh, earlier))}`)

const second = fresh.filter(({ id }) => id.startsWith('v'))
if (second.length > 0) {
  const first = learn([...fresh.filter(each => !second.includes(each)), ...earlier])
  console.log(`second writers, without: ${figures(second, without)}`)
  console.log(
    `second writers, at first sight: ${figures(second, new Map(second.map(each => [each, pointsOf(first, each)])))}`,
  )
}
if (labelled.length > 0) {
  const third = (each: Heard) => String(tenthOf(each.id) % 3)
  const others = [...listings, ...drugs, ...ordinary]
  const unmoved = new Map(labelled.map(each => [each, each.points ?? Number.NEGATIVE_INFINITY]))
  console.log(`labelled by reading, without what is learnt: ${foundFigures(labelled, unmoved)}`)
  console.log(`a third left out: ${foundFigures(labelled, leavingOut(third, labelled, others))}`)
}
const final = learn([...listings, ...real])
for (const [name, of] of Object.entries({ ordinary, ordinaryLeftOut }))
  console.log(`${name}: ${foundFigures(of, new Map(of.map(each => [each, pointsOf(final, each)])))}`)
const kept = [...final.of].filter(([, weight]) => weight !== 0)
/** Names by their weight, the most against first: a line for each weight. */
function table(isOf: (name: string) => boolean, cut: number, joint: string): string[] {
  const byWeight = new Map<number, string[]>()
  for (const [name, weight] of kept.filter(([name]) => isOf(name)).sort())
    byWeight.set(weight, [...(byWeight.get(weight) ?? []), name.slice(cut)])
  return [...byWeight]
    .sort(([a], [b]) => a - b)
    .map(([weight, names]) => `    '${weight}': ${JSON.stringify(names.join(joint))},`)
}
const from = real.length > 0 ? ` and ${real.length} found ones` : ''
writeFileSync(
  new URL('../src/wording/learned.ts', import.meta.url),
  [
    "import type { Learned } from './weights.ts'",
    '',
    '/**',
    ` * What ${kept.length} words, kinds of words, pairs of kinds and ways in which names stand weigh, in hundredths of a point,`,
    ` * learnt by bench/learn.ts from ${listings.length} written listings${from}. Words are folded as they are`,
    ' * read; a stem ends in `*`.',
    ' */',
    'export const learned: Learned = {',
    `  base: ${final.base},`,
    '  words: {',
    ...table(name => !/^[#=]/.test(name), 0, ' '),
    '  },',
    '  kinds: {',
    ...table(name => name.startsWith('#'), 1, ', '),
    '  },',
    '  standing: {',
    ...table(name => name.startsWith('='), 1, '; '),
    '  },',
    '}',
    '',
  ].join('\n'),
)
console.log(`${kept.length} weights written`)
