import { allowedVerbs, parts, substates } from '@tocsin/domain/incident/lifecycle'
import { expect, it } from 'vitest'
import { verbKeys, verbOrder } from './verb-keys.ts'

it('never gives one letter two meanings at once', () => {
  for (const part of parts)
    for (const substate of substates) {
      const keys = allowedVerbs(part, substate).map(verb => verbKeys[verb])
      expect(new Set(keys).size, `${part} ${substate}`).toBe(keys.length)
    }
})

it('stays clear of the letters that the desk itself uses', () => {
  for (const letter of ['J', 'K', 'U', 'X', 'E', 'G', 'Z'])
    expect(Object.values(verbKeys)).not.toContain(letter)
})

it('has a button for every verb', () => {
  expect([...verbOrder].sort()).toEqual(Object.keys(verbKeys).sort())
})
