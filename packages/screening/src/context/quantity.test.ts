import { expect, test } from 'vitest'
import { hasQuantity } from './quantity.ts'

test.each([
  ['5 g'],
  ['10x 20mg'],
  ['0,5 gr'],
  ['100 pills'],
  ['2 kg'],
  ['500ml'],
  ['20 таблеток 5 г'],
  ['5克'],
  ['100 ug'],
])('%s is a quantity', text => {
  expect(hasQuantity(text)).toBe(true)
})

test.each([['five grams'], ['size 34'], ['gear 5'], ['2024'], ['5 gears']])('%s is none', text => {
  expect(hasQuantity(text)).toBe(false)
})
