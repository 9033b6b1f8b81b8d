import { expect, test } from 'vitest'
import { newReading, read } from '../text/reading.ts'
import { casSpelling, checkDigitAgrees, findCas } from './cas.ts'

const numbersIn = (text: string) => {
  const reading = newReading()
  read(text, reading)
  const numbers: string[] = []
  findCas(reading, cas => numbers.push(casSpelling(cas.number)))
  return numbers
}

test.each([
  ['108-24-7', ['108-24-7']],
  ['l08-24-7', ['108-24-7']],
  ['I08-24-7', ['108-24-7']],
  ['CAS 108247', ['108-24-7']],
  ['CAS No. 108 24 7', ['108-24-7']],
  ['cas:108-24-7.', ['108-24-7']],
  ['40064/34/4', ['40064-34-4']],
  ['79099.07.3', ['79099-07-3']],
  ['79O99-O7-3', ['79099-07-3']],
  ['125541‑22‑2', ['125541-22-2']],
  ['１０８－２４－７', ['108-24-7']],
  ['1 0 8 - 2 4 - 7', ['108-24-7']],
  ['①39742-60-4 面议', ['39742-60-4']],
  ['CAS125541-22-2粉', ['125541-22-2']],
])('%s holds %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers)
})

test.each([
  ['108-24-8'],
  ['108-24-71'],
  ['CAS 1082471'],
  ['xl08-24-7'],
  ['1108-24-7'],
  ['2024-11-25'],
  ['108247'],
  ['+44 20 7946 0958'],
  ['108 24 7'],
  ['1-2-3'],
])('%s holds none', text => {
  expect(numbersIn(text)).toEqual([])
})

test('exactly one last digit in ten agrees', () => {
  for (let body = 1234; body < 1334; body++) {
    const agreeing = [...Array(10).keys()].filter(last => checkDigitAgrees(body * 10 + last))
    expect(agreeing).toHaveLength(1)
  }
})
