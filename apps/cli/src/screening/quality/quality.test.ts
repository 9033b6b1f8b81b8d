import { view } from '@tocsin/screening/bundle'
import type { CompiledEdition } from '@tocsin/screening/compile'
import { screen } from '@tocsin/screening/screen'
import { beforeAll, expect, test } from 'vitest'
import { editionBytes } from '../edition.ts'
import { offersNothing } from './offers-nothing.ts'
import { pairs } from './pairs.ts'

/** What the shipped edition promises, on texts of our own making. */
let compiled: CompiledEdition
beforeAll(async () => {
  compiled = view(new Uint8Array(await editionBytes()))
}, 60_000)

const isAboveClear = (title: string, description: string) =>
  screen(compiled, { title, description }).grade !== 'clear'

test('text that offers nothing is clear, however many substances it names', () => {
  const flagged = offersNothing.filter(({ title, description }) => isAboveClear(title, description))
  expect(flagged.map(({ title }) => title)).toEqual([])
})

test('of each pair the suspicious one is flagged and its benign twin is not', () => {
  const missed = pairs.filter(({ suspicious }) => !isAboveClear(...suspicious))
  const wronged = pairs.filter(({ benign }) => isAboveClear(...benign))
  expect(missed.map(({ suspicious }) => suspicious[0])).toEqual([])
  expect(wronged.map(({ benign }) => benign[0])).toEqual([])
})
