import { describe, expect, test } from 'vitest'
import { type Mark, moved, passagesOf } from './marks.ts'

const hit = (start: number, end: number): Mark => ({
  kind: 'hit',
  start,
  end,
  hit: {
    ...{
      field: 'description',
      start,
      end,
      text: '',
      substanceId: 's',
      term: 't',
      kind: 'name',
      language: 'en',
    },
    ...{ disguises: [], list: 'l', edition: 'e', confidence: 1 },
  },
})
const indicator = (start: number, end: number, against = false): Mark => ({
  kind: 'indicator',
  start,
  end,
  indicator: {
    field: 'description',
    start,
    end,
    text: '',
    code: against ? 'X01' : 'L01',
    against,
    weight: 1,
  },
})
const identity = (start: number, end: number): Mark => ({ kind: 'identity', identity: 'phone', start, end })

describe('passages', () => {
  test('do not overlap and stand in order; what lies over one is said with it', () => {
    const [first, second, ...rest] = passagesOf([indicator(2, 9), hit(5, 8), identity(12, 15), hit(0, 2)], 20)
    expect([first?.start, first?.end, second?.start, second?.end]).toEqual([0, 2, 5, 8])
    expect(second?.marks.map(mark => mark.kind)).toEqual(['hit', 'indicator'])
    expect(rest).toHaveLength(1)
  })
  test('an identity goes before a hit, a hit before an indicator, against before for', () => {
    const all = [indicator(0, 4), indicator(0, 4, true), hit(0, 4), identity(0, 4)]
    expect(passagesOf(all, 9)[0]?.marks.map(mark => mark.kind)).toEqual([
      'identity',
      'hit',
      'indicator',
      'indicator',
    ])
    expect(passagesOf(all.slice(0, 2), 9)[0]?.marks[0]).toMatchObject({ indicator: { against: true } })
  })
  test('what reaches outside the text is left out', () =>
    expect(passagesOf([hit(5, 11), hit(3, 3)], 10)).toEqual([]))
})

describe('marks move with an edit', () => {
  const at = (before: string, after: string) => moved([{ start: 4, end: 8 }], before, after)[0]
  test('before it', () => expect(at('one four six', 'ones four six')).toEqual({ start: 5, end: 9 }))
  test('behind it', () => expect(at('one four six', 'one four sixes')).toEqual({ start: 4, end: 8 }))
  test('inside it they go', () => expect(at('one four six', 'one fxur six')).toBeUndefined())
  test('cut away they go', () => expect(at('one four six', 'one six')).toBeUndefined())
  test('the same letter doubled keeps to one side', () =>
    expect(at('one four six', 'one four  six')).toEqual({ start: 4, end: 8 }))
})
