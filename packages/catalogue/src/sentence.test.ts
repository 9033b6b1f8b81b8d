import { say } from '@tocsin/domain/sentence'
import { describe, expect, test } from 'vitest'
import { sentence } from './sentence.ts'

describe('a stored sentence in words', () => {
  test('names countries in the language of the reader', () => {
    const stored = say('routing.ships_from', { country: 'DE' })
    expect(sentence('en', stored)).toBe('because the goods ship from Germany')
    expect(sentence('fr', stored)).toBe('parce que la marchandise part de ce pays\u00a0: Allemagne')
  })
  test('counts', () => {
    expect(sentence('en', say('priority.indicators', { count: 1 }))).toBe('1 indicator')
    expect(sentence('en', say('priority.indicators', { count: 3 }))).toBe('3 indicators')
    expect(sentence('fr', say('priority.indicators', { count: 0 }))).toBe('0 indice')
  })
  test('says a refusal whole, by its code with or without its prefix', () => {
    const whole = sentence('en', say('not_now', { verb: 'share', part: 'informed' }))
    expect(whole).toBe(
      '“Share” is not possible now. What has happened so far does not allow it. The steps that are possible are shown on the page.',
    )
    expect(sentence('en', say('refusal.not_now', { verb: 'share' }))).toBe(whole)
  })
  test('a refusal that has the name of a group of sentences is still said', () =>
    expect(sentence('en', say('invalid'))).toBe(
      'This could not be taken as it is. Some fields do not hold what they should. The fields are marked. Mend them and send it again.',
    ))
  test('screening says its own', () =>
    expect(sentence('fr', say('disguise_zero_width', { from: '', to: '' }))).toBe(
      'Caractère invisible retiré',
    ))
  test('what comes in stays text: neither key, nor placeholder, nor markup', () => {
    const purpose = '$t(verb.share) {{organisation}} <b>'
    expect(sentence('en', say('party.shared_by', { organisation: 'A', purpose }))).toBe(
      `because A shared it with you: ${purpose}`,
    )
  })
  test('in English some countries take the article', () => {
    const stored = say('routing.ships_from', { country: 'NL' })
    expect(sentence('en', stored)).toBe('because the goods ship from the Netherlands')
    expect(sentence('fr', stored)).toContain('\u00a0: Pays-Bas')
  })
  test('an unknown code is said with its name', () =>
    expect(sentence('en', say('from_the_future'))).toBe('Said with the code from_the_future.'))
})
