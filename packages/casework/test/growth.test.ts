import type { Actor } from '@tocsin/domain/actor'
import { describe, expect, it } from 'vitest'
import { findIdentities } from '../src/filing/find-identities.ts'
import { onceEach } from '../src/filing/once-each.ts'
import type { House } from '../src/house.ts'
import { noChemistry } from '../src/screening/chemistry.ts'
import { familiesOfAll } from '../src/screening/families.ts'
import { stepsIn } from './steps.ts'

/** Twice as much may take twice as many steps, and a few for the way: a square would take four times as many. */
const expectLinear = async (file: string, run: (count: number) => unknown) => {
  await run(10)
  const [few, many] = [await stepsIn(file, () => run(200)), await stepsIn(file, () => run(400))]
  expect(few).toBeGreaterThan(200)
  expect(many / few).toBeLessThan(2.3)
}

describe('what a long report costs grows with its length', () => {
  it('whatever identifies somebody in a text', () =>
    expectLinear('find-identities.ts', count => {
      const text = Array.from({ length: count }, (_, at) => `ask @seller_${at} at s${at}@mail.example`)
      expect(findIdentities(text.join(', '))).toHaveLength(2 * count)
    }))

  it('the same identity, named beside and standing in the text', () =>
    expectLinear('once-each.ts', count => {
      const values = Array.from({ length: 2 * count }, (_, at) => `@seller_${at % count}`)
      const identities = values.map((value, at) => ({
        id: `${at}`,
        report: 'r',
        field: 'text',
        kind: 'handle',
        value,
        retainUntil: '',
      }))
      expect(onceEach(identities)).toEqual(identities.slice(0, count))
    }))

  it('systematic names, over all rows of a file', () =>
    expectLinear('families.ts', async count => {
      const house = {
        chemistry: noChemistry,
        names: { read: async (names: string[]) => names.map(() => 'CC'), state: noChemistry.state },
        watchlist: { compiled: { substances: new Map() } },
      } as unknown as House
      const actor = { organisation: { test: false } } as Actor
      const rows = Array.from({ length: count }, (_, at) => ({
        title: `2-(4-fluorophenyl)-${1 + (at % 9)}-methylpiperidine`,
        text: '',
      }))
      const found = await familiesOfAll(house, actor, rows)
      expect(found.map(({ unreadStructures }) => unreadStructures)).toEqual(rows.map(() => 1))
    }))
})
