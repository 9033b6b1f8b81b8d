import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { view } from '@tocsin/screening/bundle'
import type { CompiledEdition } from '@tocsin/screening/compile'
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

test('of each pair the suspicious one is flagged and its benign twin is not', () => {
  const pairs = linesOf<Pair>('pairs.jsonl')
  const missed = pairs.filter(({ suspicious }) => !isAboveClear(...suspicious))
  const wronged = pairs.filter(({ benign }) => isAboveClear(...benign))
  expect(missed.map(({ suspicious }) => suspicious[0])).toEqual([])
  expect(wronged.map(({ benign }) => benign[0])).toEqual([])
})
