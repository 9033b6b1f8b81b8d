import { masked } from '@tocsin/domain/handling/identities'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIdentities } from '../src/filing/find-identities.ts'

const found = (text: string) => findIdentities(text).map(({ kind, value }) => [kind, value])

describe('what identifies somebody in a text', () => {
  it.each([
    ['write to sales.dept+eu@fine-chem.example now', 'email', 'sales.dept+eu@fine-chem.example'],
    ['WhatsApp +49 151 23456789', 'phone', '+49 151 23456789'],
    ['WhatsApp: +351 912 345 678', 'phone', '+351 912 345 678'],
    ['Signal: +49 151 23456789', 'phone', '+49 151 23456789'],
    ['Viber: +999 12 345 67 89', 'phone', '+999 12 345 67 89'],
    ['Ask @rotterchem_q. Today', 'handle', '@rotterchem_q'],
    ['Telegram: @fine_chem_de, ask', 'handle', '@fine_chem_de'],
    ['wechat id：finechem88', 'handle', 'finechem88'],
    [
      'pay to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq please',
      'wallet',
      'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    ],
    ['USDT TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC', 'wallet', 'TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC'],
    ['see https://shop.example/item?id=7 there', 'url', 'https://shop.example/item?id=7'],
    ['join t.me/finechem', 'url', 't.me/finechem'],
  ])('%s', (text, kind, value) => {
    expect(found(text)).toEqual([[kind, value]])
  })

  it.each([
    'CAS 28578-16-7, 99 %',
    'EUR 240 / kg, 25 kg drum',
    '1,4-butanediol 110-63-4',
    'M30 tablets 2024-11-25',
  ])('%s holds none', text => {
    expect(found(text)).toEqual([])
  })

  it('finds spans that lie apart and slice the text to what they claim', () => {
    const piece = fc.constantFrom(
      '@user_one',
      '+49 151 23456789',
      'a@b.example',
      ' ',
      'powder',
      '\u{1f48a}',
      'https://x.example/a@b.example',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map(parts => parts.join('')),
        text => {
          let at = 0
          for (const { start, end, value } of findIdentities(text)) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(text.slice(start, end)).toBe(value)
            at = end
          }
        },
      ),
    )
  })

  it('is linear: a hostile text of twenty thousand signs takes no longer than its length', () => {
    const hostile = [
      '@'.repeat(20_000),
      'a@'.repeat(10_000),
      '1'.repeat(20_000),
      'http://'.repeat(2_800),
      'telegram '.repeat(2_200),
    ]
    for (const text of hostile) expect(() => findIdentities(text)).not.toThrow()
  })

  it('leaves nothing of them in the masked text', () => {
    const text = 'Telegram: @fine_chem_de or +49 151 23456789'
    expect(masked(text, findIdentities(text))).toBe('Telegram: █████ or █████')
  })
})
