import { describe, expect, it } from 'vitest'
import { repeatedKey } from '../src/request/repeated-key.ts'

describe('a key that stands twice in one object', () => {
  const found: [string, string[]][] = [
    ['{"a":1,"a":2}', ['a']],
    ['{"a":{"b":[{"c":1},{"c":1,"d":{},"c":2}]}}', ['a', 'b', '1', 'c']],
    ['{"a":1,"\\u0061":2}', ['a']],
    ['[0,[1,{"x":{"y":"{\\"z\\":1}","y":0}}]]', ['1', '1', 'x', 'y']],
    ['{"__proto__":1,"__proto__":2}', ['__proto__']],
  ]
  it.each(found)('is found in %s', (text, path) => {
    expect(repeatedKey(text)).toEqual(path)
  })

  const clean = [
    '{"a":{"a":1},"b":{"a":2}}',
    '[{"a":1},{"a":2}]',
    '{"a":"a","b":"a\\",\\"b\\":1"}',
    '{"a":["a","a","b"],"b":"\\\\"}',
    '"a"',
    '[]',
    '{}',
  ]
  it.each(clean)('is not seen in %s', text => {
    expect(repeatedKey(text)).toBeNull()
  })
})
