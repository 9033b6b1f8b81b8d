import type { Recognition } from '@tocsin/domain/report/recognition'
import { expect, test } from 'vitest'
import { surestFirst } from './surest-first.ts'

test('what is named goes before what only slang points to, and each group keeps its order', () => {
  const ways = { cocaine: 'street', pmk: 'synonym', lorazepam: 'emoji', piperidone: 'name' }
  const recognition = {
    substances: Object.keys(ways).map(id => ({ id })),
    hits: Object.entries(ways).map(([substanceId, kind]) => ({ substanceId, kind })),
  } as Recognition
  expect(surestFirst(recognition).map(({ id }) => id)).toEqual(['pmk', 'piperidone', 'cocaine', 'lorazepam'])
})
