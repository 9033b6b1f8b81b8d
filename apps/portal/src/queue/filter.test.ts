import { expect, it } from 'vitest'
import { matches } from './filter.ts'

it('finds by the beginnings of words, whatever their case and accents', () => {
  expect(matches('allem PMK', ['PMK ethyl glycidate', 'expédié depuis l’Allemagne'])).toBe(true)
  expect(matches('expedie', ['expédié depuis l’Allemagne'])).toBe(true)
})

it('wants every word, and none in the middle of another', () => {
  expect(matches('pmk france', ['PMK ethyl glycidate', 'Allemagne'])).toBe(false)
  expect(matches('lycidate', ['PMK ethyl glycidate'])).toBe(false)
})

it('finds a reference with or without its hyphens', () => {
  expect(matches('t-7k4q', ['T-7K4Q-19'])).toBe(true)
  expect(matches('7k4q 19', ['T-7K4Q-19'])).toBe(true)
})

it('lets everything through while nothing is typed', () => {
  expect(matches('  ', ['anything'])).toBe(true)
})
