import { describe, expect, it } from 'vitest'
import { originOf } from '../src/request/origin.ts'

const real = { origin: 'https://tocsin.invalid', demo: false }
const demo = { origin: 'http://localhost:7400', demo: true }

describe('the origin a request was sent to', () => {
  it.each([
    ['tocsin.invalid', 'https://tocsin.invalid'],
    ['tocsin.invalid:8443', null],
    ['moderator.tocsin.invalid', null],
    ['evil.example', null],
    ['', null],
    [undefined, null],
  ])('of a real installation: %s is %s', (host, origin) => {
    expect(originOf(real, host)).toBe(origin)
  })

  it.each([
    ['localhost:7400', 'http://localhost:7400'],
    ['moderator.localhost:7400', 'http://moderator.localhost:7400'],
    ['moderator.localhost', null],
    ['a.b.localhost:7400', null],
    ['moderator.localhost:7400.evil.example', null],
    ['MODERATOR.localhost:7400', null],
    ['127.0.0.1:7400', null],
  ])('of a demo: %s is %s', (host, origin) => {
    expect(originOf(demo, host)).toBe(origin)
  })
})
