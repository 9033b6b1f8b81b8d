import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

const tokens = new Map<string, [string, string]>()
for (const [, name, light, dark] of css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g))
  tokens.set(name!, [light!, dark!])
for (const [, name, both] of css.matchAll(/--([\w-]+): (#\w{6});/g)) tokens.set(name!, [both!, both!])

/** WCAG 2.2: relative luminance and contrast ratio. */
const luminance = (hex: string) => {
  const [r, g, b] = [1, 3, 5].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
const contrast = (a: string, b: string) => {
  const [x, y] = [luminance(a), luminance(b)].sort((m, n) => n - m)
  return (x! + 0.05) / (y! + 0.05)
}

const grounds = ['page', 'surface', 'raised']
const pairs: [string, string][] = [
  ...['ink', 'ink-second'].flatMap(ink =>
    [...grounds, 'accent-soft', 'line', 'priority-4-soft', 'recognised-soft', 'against-soft'].map(
      (on): [string, string] => [ink, on],
    ),
  ),
  ...['page', 'surface'].map((on): [string, string] => ['ink-third', on]),
  ...[...grounds, 'accent-soft'].map((on): [string, string] => ['accent', on]),
  ['on-accent', 'accent'],
  ...['recognised', 'against'].flatMap(ink =>
    [...grounds, `${ink}-soft`].map((on): [string, string] => [ink, on]),
  ),
  ...[1, 2, 3, 4].flatMap(band =>
    ['page', 'surface', `priority-${band}-soft`].map((on): [string, string] => [`priority-${band}`, on]),
  ),
  ...['red', 'amber', 'green', 'clear'].map((label): [string, string] => [`tlp-${label}`, 'tlp-ground']),
]

describe('every text pair of the tokens has 4.5:1 or more', () => {
  test.each(pairs)('%s on %s', (ink, ground) => {
    for (const theme of [0, 1])
      expect(
        contrast(tokens.get(ink)![theme]!, tokens.get(ground)![theme]!),
        `theme ${theme}`,
      ).toBeGreaterThanOrEqual(4.5)
  })
})
