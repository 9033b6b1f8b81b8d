import { expect, test } from 'vitest'
import { rolesOf, ruleFor } from './rules.ts'
import { wordClasses } from './words.ts'

const rolesOfClass = new Map(
  wordClasses.map(name => [name, rolesOf('word', [{ language: 'en', class: name }])]),
)

test('two words that a rule joins have a bit in common, and hardly any others have', () => {
  let joined = 0
  let admitted = 0
  for (const [first, { firstLow, firstHigh }] of rolesOfClass) {
    for (const [second, { secondLow, secondHigh }] of rolesOfClass) {
      const isAdmitted = ((firstLow & secondLow) | (firstHigh & secondHigh)) !== 0
      if (ruleFor(first, second)) {
        joined++
        expect(isAdmitted, `${first} ${second}`).toBe(true)
      }
      if (isAdmitted) admitted++
    }
  }
  expect(joined).toBeGreaterThan(40)
  expect(admitted).toBe(joined)
})

test('a word speaks alone in its language, and in any where no other has its letters', () => {
  expect(rolesOf('lamp', [{ language: 'en', class: 'goods' }])).toMatchObject({
    alone: [{ cue: 'X07', language: 'en' }],
    inAnyText: false,
  })
  expect(rolesOf('лампа', [{ language: 'ru', class: 'goods' }]).inAnyText).toBe(true)
})
