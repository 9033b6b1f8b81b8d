/**
 * Fits the curve from points to score on listings labelled by reading, says its expected calibration error, and draws
 * the reliability plot.
 * Usage: node bench/calibrate.ts EDITION.json GOLD.jsonl [PLOT.svg]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { compile } from '../src/compile.ts'
import { pointsOf } from '../src/grade/score.ts'
import { calibration } from '../src/grade/weights.ts'
import { screen } from '../src/screen.ts'

type Labelled = { points: number; deservesLook: boolean }
type Bin = { said: number; true: number; share: number; count: number }

const [editionPath, goldPath, plotPath] = process.argv.slice(2)
const compiled = compile(JSON.parse(readFileSync(editionPath!, 'utf8')))
const labelled: Labelled[] = readFileSync(goldPath!, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
  .filter(({ grade }) => grade !== 'unsure')
  .map(listing => ({
    points: pointsOf(Math.min(screen(compiled, listing).score, 1 - 1e-12)),
    deservesLook: listing.grade !== 'clear',
  }))

const binCount = 10
function bins(middle: number, steepness: number): Bin[] {
  const scored = labelled.map(({ points, deservesLook }) => ({
    score: 1 / (1 + Math.exp(-steepness * (points - middle))),
    deservesLook,
  }))
  return Array.from({ length: binCount }, (_, index) => {
    const within = scored.filter(
      ({ score }) => Math.min(Math.floor(score * binCount), binCount - 1) === index,
    )
    const mean = (value: (each: (typeof within)[number]) => number) =>
      within.reduce((sum, each) => sum + value(each), 0) / within.length
    return {
      said: within.length ? mean(({ score }) => score) : 0,
      true: within.length ? mean(({ deservesLook }) => Number(deservesLook)) : 0,
      share: within.length / scored.length,
      count: within.length,
    }
  })
}
const error = (of: Bin[]) => of.reduce((sum, bin) => sum + bin.share * Math.abs(bin.said - bin.true), 0)

const now = bins(calibration.middle, calibration.steepness)
console.log(
  `expected calibration error ${error(now).toFixed(3)} with middle ${calibration.middle}, steepness ${calibration.steepness}`,
)
for (const { said, true: found, count } of now)
  if (count > 0) console.log(`  said ${said.toFixed(2)}  found ${found.toFixed(2)}  of ${count}`)

let best = { error: Number.POSITIVE_INFINITY, middle: 0, steepness: 0 }
for (let middle = -1; middle <= 3; middle += 0.1) {
  for (let steepness = 0.5; steepness <= 4; steepness += 0.1) {
    const tried = error(bins(middle, steepness))
    if (tried < best.error) best = { error: tried, middle, steepness }
  }
}
console.log(
  `best fit: middle ${best.middle.toFixed(1)}, steepness ${best.steepness.toFixed(1)}, error ${best.error.toFixed(3)}`,
)
if (plotPath) writeFileSync(plotPath, plot(now))

/** What was said against what was found; the area of a dot is the number of listings. */
function plot(of: Bin[]): string {
  const at = (share: number) => 40 + share * 320
  const dots = of
    .filter(({ count }) => count > 0)
    .map(
      bin =>
        `  <circle cx="${at(bin.said).toFixed(1)}" cy="${(400 - at(bin.true)).toFixed(1)}" r="${(2 + 20 * Math.sqrt(bin.share)).toFixed(1)}" fill="#4466aa" fill-opacity="0.5"/>`,
    )
  const ticks = [0, 0.5, 1].flatMap(tick => [
    `  <text x="${at(tick)}" y="380" text-anchor="middle">${tick}</text>`,
    `  <text x="30" y="${404 - at(tick)}" text-anchor="end">${tick}</text>`,
  ])
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" font-family="sans-serif" font-size="12">',
    '  <title>Reliability: the share said (across) and the share found (up)</title>',
    '  <rect width="400" height="400" fill="#ffffff"/>',
    `  <path d="M40 40V360H360 M40 360L360 40" fill="none" stroke="#888888"/>`,
    ...ticks,
    ...dots,
    '</svg>',
    '',
  ].join('\n')
}
