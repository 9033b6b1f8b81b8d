import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { view } from '@tocsin/screening/bundle'
import type { CompiledEdition } from '@tocsin/screening/compiled'
import { screen } from '@tocsin/screening/screen'
import { beforeAll, expect, test } from 'vitest'
import { editionBytes } from '../edition.ts'

/** What the shipped edition promises, on texts of our own making. */
let compiled: CompiledEdition
beforeAll(async () => {
  compiled = view(new Uint8Array(await editionBytes()))
}, 60_000)

function linesOf<Line>(name: string): Line[] {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8')
  return text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}

const isAboveClear = (title: string, description: string) =>
  screen(compiled, { title, description }).grade !== 'clear'

test('text that offers nothing is clear, however many substances it names', () => {
  const texts = linesOf<{ title: string; description: string }>('offers-nothing.jsonl')
  const flagged = texts.filter(({ title, description }) => isAboveClear(title, description))
  expect(flagged.map(({ title }) => title)).toEqual([])
})

/** A suspicious listing and its benign twin in much the same words, in twelve languages. */
type Pair = { language: string; named?: string; suspicious: [string, string]; benign: [string, string] }

test('of each pair the suspicious one is flagged and its benign twin is not: nine in ten at least', () => {
  const pairs = linesOf<Pair>('pairs.jsonl')
  const found = pairs.filter(({ suspicious }) => isAboveClear(...suspicious))
  const wronged = pairs.filter(({ benign }) => isAboveClear(...benign))
  expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.9)
  expect(wronged.length / pairs.length).toBeLessThanOrEqual(0.1)
})

type Own = { id: string; grade: string; named: string[]; title: string; description: string }

test('listings that were written before the engine met them stay as well answered as they were learnt', () => {
  const own = linesOf<Own>('../../../../../packages/screening/bench/own-listings.jsonl')
  const answers = own.map(each => ({ ...each, screening: screen(compiled, each) }))
  const share = (of: typeof answers, is: (each: (typeof answers)[number]) => boolean) =>
    of.filter(is).length / of.length
  const flagged = ({ screening }: (typeof answers)[number]) => screening.grade !== 'clear'
  const watched = answers.filter(({ grade }) => grade !== 'clear')
  const named = watched.filter(each => each.named.length > 0)
  const benign = answers.filter(({ id }) => id.startsWith('pair') && id.endsWith('b'))
  const texts = answers.filter(({ id }) => id.startsWith('text'))
  expect(
    share(named, each => each.screening.hits.some(hit => each.named.includes(hit.substanceId))),
  ).toBeGreaterThan(0.88)
  expect(share(watched, flagged)).toBeGreaterThan(0.82)
  expect(share(benign, flagged)).toBeLessThan(0.08)
  expect(share(texts, flagged)).toBeLessThan(0.04)
})
