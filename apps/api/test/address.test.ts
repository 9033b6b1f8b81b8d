import { describe, expect, it } from 'vitest'
import { addressOf } from '../src/request/address.ts'
import type { Asking } from '../src/request/wire.ts'

const asking = (remoteAddress: string | undefined, forwarded?: string) =>
  ({
    env: { incoming: { socket: { remoteAddress } } },
    req: { header: () => forwarded },
  }) as unknown as Asking

describe('whom a request is counted for', () => {
  it('is the peer, whatever it writes about itself', () => {
    expect(addressOf(asking('203.0.113.7', '198.51.100.1'), 0)).toBe('203.0.113.7')
    expect(addressOf(asking('::ffff:203.0.113.7'), 0)).toBe('203.0.113.7')
  })

  it('is the entry that our own proxies wrote, not the one that the client wrote', () => {
    expect(addressOf(asking('10.0.0.1', '1.1.1.1, 203.0.113.7'), 1)).toBe('203.0.113.7')
    expect(addressOf(asking('10.0.0.1', '1.1.1.1, 203.0.113.7, 10.0.0.2'), 2)).toBe('203.0.113.7')
    expect(addressOf(asking('10.0.0.1'), 1)).toBe('10.0.0.1')
  })

  it('is a /64 of IPv6, in one spelling', () => {
    const spelt = ['2001:db8:0:1::9', '2001:0db8::1:0:0:0:9', '2001:db8:0:1:aaaa:bbbb:cccc:dddd']
    for (const address of spelt) expect(addressOf(asking(address), 0)).toBe('2001:db8:0:1::/64')
    expect(addressOf(asking('::1'), 0)).toBe('0:0:0:0::/64')
  })
})
