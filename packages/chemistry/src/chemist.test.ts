import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Chemist } from './chemist.ts'
import { smilesLengthMax } from './classify.ts'
import { examples } from './families.fixture.ts'
import { families } from './families.ts'

let chemist: Chemist
beforeAll(() => {
  chemist = new Chemist()
})
afterAll(() => chemist.close())

test('every family has ten structures in and ten near misses', () => {
  expect(Object.keys(examples)).toEqual(families.map(({ id }) => id))
  for (const { in: inside, out } of Object.values(examples)) {
    expect(Object.keys(inside)).toHaveLength(10)
    expect(Object.keys(out)).toHaveLength(10)
  }
})

describe.each(Object.entries(examples))('%s', (family, { in: inside, out }) => {
  test.each(Object.entries(inside))(
    '%s is one',
    async (_, smiles) => {
      expect((await chemist.classify(smiles))?.families).toEqual([family])
    },
    60_000,
  )
  test.each(Object.entries(out))(
    '%s is none',
    async (_, smiles) => {
      expect((await chemist.classify(smiles))?.families).not.toContain(family)
    },
    60_000,
  )
})

test('one structure has one key, however it is written', async () => {
  const one = await chemist.classify('CCC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1')
  const two = await chemist.classify('C1CN(CCC1N(C(=O)CC)c1ccccc1)CCc1ccccc1')
  expect(one?.inchikey).toBe('PJMPHNIQZUBGLI-UHFFFAOYSA-N')
  expect(two).toEqual(one)
}, 60_000)

test.each([['not a structure'], ['C1CC'], [''], ['фентанил'], ['C'.repeat(smilesLengthMax + 1)]])(
  '%s is no structure, and the thread lives on',
  async text => {
    expect(await chemist.classify(text)).toBeUndefined()
    expect((await chemist.classify('CCO'))?.families).toEqual([])
  },
  60_000,
)
