import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { qrOf } from './qr.ts'

const picture = (text: string) =>
  qrOf(text)
    .map(row => row.map(dark => (dark ? '#' : '.')).join(''))
    .join('\n')
const digest = (text: string) => createHash('sha256').update(picture(text)).digest('hex').slice(0, 16)

/** Codes of these texts, and of 24 lengths through every version, were read back by another program (jsQR 1.4). */
describe('a QR code', () => {
  it('is what a reader read', () => {
    expect(digest('otpauth://totp/Tocsin:anna%40police.invalid?secret=ABCDEFGHIJKLMNOP&issuer=Tocsin')).toBe(
      '5b3c50fc783254be',
    )
    expect(digest('é')).toBe('2e35e9ea4941bfb7')
  })

  it('is as small as its text allows: 14 bytes fit in 21 modules, 15 do not', () => {
    expect(qrOf('a'.repeat(14))).toHaveLength(21)
    expect(qrOf('a'.repeat(15))).toHaveLength(25)
    expect(qrOf('a'.repeat(666))).toHaveLength(97)
    expect(() => qrOf('a'.repeat(667))).toThrow(RangeError)
  })
})
