import { networkInterfaces } from 'node:os'
import ipaddr from 'ipaddr.js'

export type Network = ReturnType<typeof ipaddr.parseCIDR>

/** `10.4.0.0/16`, or null where it is none. */
export const networkOf = (text: string): Network | null => {
  try {
    return ipaddr.parseCIDR(text)
  } catch {
    return null
  }
}

/**
 * Beside everything that is not plain unicast (private, loopback, link-local, shared, multicast, reserved, and the
 * ways of writing IPv4 inside IPv6): the old relays, what one cloud answers its machines on, and IPv6 that was never
 * given out.
 */
const denied = ['192.88.99.0/24', '168.63.129.16/32', '::/3', '4000::/2', '8000::/1'].map(text =>
  ipaddr.parseCIDR(text),
)

const within = (address: ipaddr.IPv4 | ipaddr.IPv6, networks: readonly Network[]): boolean =>
  networks.some(network => network[0].kind() === address.kind() && address.match(network))

/** This machine's own addresses: public ones, too, lead back inside. */
const isOurs = (address: string): boolean =>
  Object.values(networkInterfaces()).some(list => list?.some(one => one.address === address))

/** Whether a connection to this very address may be opened. `allowed` are the deployment's own networks. */
export const mayReach = (
  text: string,
  { allowed, refused }: { allowed: readonly Network[]; refused: readonly Network[] },
): boolean => {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.parse(text)
  if (within(address, refused)) return false
  if (within(address, allowed)) return true
  return address.range() === 'unicast' && !within(address, denied) && !isOurs(address.toString())
}
