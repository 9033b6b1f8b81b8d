import { existsSync, readFileSync } from 'node:fs'
import type { Edition } from '../src/edition.ts'

/** mulberry32: small, and the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const syllables =
  'ab ac an az ben bro but car chlo cyc dia din dro eth fen flu gly hex ido iso ket lin lor mel meth mor nal naz nit nor ol on oxy pent phen pip prop pyr qui ran sal sil tan thi tol tri val vin xan yl zep zol'.split(
    ' ',
  )

/** The edition's own terms in a seeded order, and made-up names behind them where more are asked for. */
export function termsOf(edition: Edition, count: number): string[] {
  const random = seeded(7)
  const own = edition.terms
    .filter(({ term, ambiguous, kind }) => !ambiguous && kind !== 'cas' && term.length >= 5)
    .map(({ term }) => term.toLowerCase())
  const unique = [...new Set(own)]
    .map(term => [random(), term] as const)
    .sort(([a], [b]) => a - b)
    .map(([, term]) => term)
  const terms = new Set(unique.slice(0, count))
  while (terms.size < count) {
    const length = 3 + Math.floor(random() * 4)
    terms.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join(''))
  }
  return [...terms]
}

/** Real listings where a file of them is given; otherwise sentences of made-up words, in which little is named. */
export function listingsOf(path: string | undefined): { title: string; description?: string }[] {
  if (path && existsSync(path)) {
    return readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
  }
  const random = seeded(11)
  const words = Array.from({ length: 4000 }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join(''),
  )
  const text = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(random() ** 2 * words.length)]).join(' ')
  return Array.from({ length: 10_000 }, () => ({ title: text(7), description: text(40) }))
}
