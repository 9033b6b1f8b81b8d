import { describe, expect, test } from 'vitest'
import { dateAsGiven, fullMoment, left, moment, sizeOf } from './when.ts'

const now = new Date('2026-11-25T10:00:00Z')
const zone = 'Europe/Berlin'

describe('a moment is as short as can be without doubt', () => {
  test('today and yesterday in the zone of the reader', () => {
    expect(moment('en', '2026-11-25T08:42:00.000001Z', now, zone)).toBe('today 09:42')
    expect(moment('en', '2026-11-24T22:59:00Z', now, zone)).toBe('yesterday 23:59')
    expect(moment('en', '2026-11-24T23:00:00Z', now, zone)).toBe('today 00:00')
    expect(moment('fr', '2026-11-25T08:42:00Z', now, zone)).toBe('aujourd’hui 09:42')
  })
  test('this year without its year, others with it', () => {
    expect(moment('en', '2026-11-12T08:42:00Z', now, zone)).toBe('12 Nov 09:42')
    expect(moment('en', '2024-12-03T08:42:00Z', now, zone)).toBe('3 Dec 2024')
  })
  test('the whole moment says the zone, and UTC behind it', () =>
    expect(fullMoment('en', '2026-11-25T08:42:07Z', zone)).toMatch(/09:42:07.*08:42:07 UTC/))
})

test('a date is no more exact than its source', () => {
  expect(dateAsGiven('en', '2024-12-03', 'day')).toBe('3 Dec 2024')
  expect(dateAsGiven('en', '2022-11-23', 'year')).toBe('2022')
  expect(dateAsGiven('en', '2022', 'day')).toBe('2022')
  expect(dateAsGiven('fr', '2024-12', 'month')).toBe('déc. 2024')
})

test('what is left: minutes, then hours with minutes, then days; and what is past', () => {
  expect(left('2026-11-25T10:24:30Z', now)).toEqual({ passed: false, days: 0, hours: 0, minutes: 24 })
  expect(left('2026-11-25T13:10:00Z', now)).toEqual({ passed: false, days: 0, hours: 3, minutes: 10 })
  expect(left('2026-11-28T10:00:00Z', now)).toEqual({ passed: false, days: 3, hours: 0, minutes: 0 })
  expect(left('2026-11-25T09:59:00Z', now)).toMatchObject({ passed: true, minutes: 1 })
})

test('sizes', () => {
  expect(sizeOf('en', 1_800_000)).toBe('1.8 MB')
  expect(sizeOf('fr', 41_000)).toBe('41\u202fko')
})
