import { isIPv6 } from 'node:net'
import type { Asking } from './wire.ts'

/**
 * Whom a request comes from, for counting only. The socket's own peer, unless proxies of ours stand in
 * front: then the entry that the outermost of them wrote. What a client writes itself is further left.
 */
export function addressOf(c: Asking, trustedProxies: number): string {
  const peer = c.env.incoming.socket.remoteAddress ?? 'unknown'
  if (trustedProxies === 0) return prefixOf(peer)
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map(hop => hop.trim())
  return prefixOf(hops.at(-trustedProxies) || peer)
}

/** A household has a whole /64: counting single IPv6 addresses would count nothing. */
function prefixOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped) return mapped[1]!
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.split('%')[0]!.split('::')
  const front = head.split(':').filter(Boolean)
  const back = tail.split(':').filter(Boolean)
  const whole = [...front, ...Array.from({ length: 8 - front.length - back.length }, () => '0'), ...back]
  return `${whole
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
