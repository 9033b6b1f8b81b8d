import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure } from '../src/request/json.ts'

const nested = (levels: number): unknown => {
  let value: unknown = 1
  for (let i = 0; i < levels; i += 1) value = [value]
  return value
}

describe('measuring JSON', () => {
  it('takes twenty levels and not twenty-one', () => {
    expect(measure(nested(20))).toBeNull()
    expect(measure(nested(21))?.path).toBe(Array(20).fill('0').join('.'))
  })

  it('takes ten thousand values and not one more', () => {
    expect(measure(Array(9_999).fill(1))).toBeNull()
    expect(measure(Array(10_000).fill(1))).not.toBeNull()
  })

  it('looks at a hundred thousand levels without a stack of its own', () => {
    expect(measure(nested(100_000))).not.toBeNull()
  })

  it('takes whatever JSON is neither deep nor wide, and well formed', () => {
    const wellFormed = fc
      .jsonValue({ maxDepth: 5 })
      .filter(value => !/\\u0000|\\ud[89a-f]|__proto__|constructor|prototype/i.test(JSON.stringify(value)))
    fc.assert(fc.property(wellFormed, value => measure(value) === null))
  })

  it('names the place of what cannot be kept', () => {
    expect(measure({ a: [{ b: 'x\u0000' }] })).toMatchObject({ path: 'a.0.b', rule: 'text_nul' })
    expect(measure({ a: '\udc00' })).toMatchObject({ path: 'a', rule: 'text_surrogate' })
    expect(measure(JSON.parse('{"a":{"__proto__":1}}'))).toMatchObject({
      path: 'a.__proto__',
      rule: 'unknown_field',
    })
  })
})
