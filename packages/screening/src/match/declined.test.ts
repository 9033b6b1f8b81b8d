import { expect, test } from 'vitest'
import { declined } from './declined.ts'

test.each([
  ['уксусный ангидрид', 'ru', ['уксусного ангидрида', 'ангидрид уксусный', 'ангидрида уксусного']],
  ['соляная кислота', 'ru', ['соляную кислоту', 'соляной кислоты', 'кислота соляная']],
  ['красный фосфор', 'ru', ['красного фосфора', 'красным фосфором', 'фосфор красный']],
  ['йодоводородная кислота', 'ru', ['йодоводородной кислоты']],
  ['bezwodnik octowy', 'pl', ['bezwodnika octowego', 'octowy bezwodnik', 'bezwodnikiem octowym']],
  ['czerwony fosfor', 'pl', ['czerwonego fosforu', 'fosfor czerwony', 'czerwonym fosforem']],
])('%s is read in its other cases and in either order', (name, language, forms) => {
  for (const form of forms) expect(declined(name, language)).toContain(form)
  expect(declined(name, language)).not.toContain(name)
})

test.each([
  ['red phosphorus', 'en'],
  ['эфедрин', 'ru'],
  ['натрия боргидрид чистый', 'ru'],
])('%s is left as it is', (name, language) => {
  expect(declined(name, language)).toEqual([])
})
