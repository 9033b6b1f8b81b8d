/**
 * The exact view at 10,000 terms with what browsers have, to that with Node's Buffer: each in processes of its own.
 * Usage: node bench/without-buffer.ts EDITION.json [LISTINGS.jsonl]
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { listingsOf, termsOf } from './material.ts'

const [editionPath, listingsPath = '', only] = process.argv.slice(2)
if (only) {
  const edition = JSON.parse(readFileSync(editionPath!, 'utf8'))
  const texts = listingsOf(listingsPath).flatMap(({ title, description }) => [title, description ?? ''])
  const wide = texts.map(text => `${text} ж`)
  if (only === 'browser') Reflect.deleteProperty(globalThis, 'Buffer')
  const { findExact } = await import('../src/match/exact.ts')
  const { compileExact } = await import('../src/match/exact-index.ts')
  const exact = compileExact(termsOf(edition, 10_000))
  const best = [texts, wide].map(over => {
    let least = Number.POSITIVE_INFINITY
    for (let pass = 0; pass < 20; pass++) {
      const started = performance.now()
      for (const text of over) findExact(exact, text, () => {})
      least = Math.min(least, performance.now() - started)
    }
    return least
  })
  console.log(best.join(' '))
} else {
  const times = (where: string) =>
    execFileSync(process.execPath, [import.meta.filename, editionPath!, listingsPath, where])
      .toString()
      .trim()
      .split(' ')
      .map(Number)
  const ratios = Array.from({ length: 3 }, () => {
    const [node, browser] = [times('node'), times('browser')]
    return node.map((time, index) => time / browser[index]!)
  })
  ;['ascii', 'utf16'].forEach((what, index) => {
    const median = ratios.map(ratio => ratio[index]!).toSorted((a, b) => a - b)[1]!
    console.log(`BENCH screen.exact_${what}_without_buffer_ratio ${median.toFixed(2)}`)
  })
}
