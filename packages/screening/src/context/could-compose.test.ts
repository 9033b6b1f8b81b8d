import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { sampleEdition } from '../edition.fixture.ts'
import { noteContext } from '../match/find.ts'
import { newReading, read } from '../text/reading.ts'
import { words } from './all-words.ts'
import { couldCompose } from './could-compose.ts'
import { speaksAgainst } from './indicators.ts'
import { type Language, languages } from './languages.ts'
import { alone, rules } from './rules.ts'
import type { WordClass } from './words.ts'

const compiled = compile(sampleEdition)
const could = (...texts: string[]) => {
  const noted = texts.map(text => {
    const reading = newReading()
    read(text, reading)
    return noteContext(compiled, reading)
  })
  return [...couldCompose(noted)].toSorted()
}

/** The first word of a class in a language. */
const wordOf = (of: WordClass, language: Language) =>
  words
    .find(({ senses }) => senses.some(sense => sense.class === of && sense.language === language))!
    .form.replaceAll('*', '')

test.each(languages)('%s: whatever two words or one could say is expected, in one text or two', language => {
  for (const { cue, first, second } of rules) {
    if (speaksAgainst(cue)) continue
    const [one, other] = [wordOf(first, language), wordOf(second, language)]
    expect(could(`${one} ${other}`), `${one} ${other}`).toContain(cue)
    expect(could(other, one), `${other}, ${one}`).toContain(cue)
  }
  for (const [of, cue] of Object.entries(alone))
    if (!speaksAgainst(cue)) expect(could(wordOf(of as WordClass, language)), of).toContain(cue)
})

test('words of two languages say nothing together, nor does what the text before held', () => {
  expect(could('sewn teddy')).toContain('L03')
  expect(could('garden chair')).toEqual([])
  expect(could('without', 'personalausweis')).toEqual([])
})

test('papers that are asked for could be told to be missing', () => {
  expect(could('licence number')).toContain('P02')
})
