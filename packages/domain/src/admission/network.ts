import { z } from 'zod'

/** A CIDR block: `203.0.113.0/24`, `2001:db8::/32`. Of IPv6 a whole /64 at least, as addresses are read here. */
export const network = z.union([
  z.cidrv4(),
  z.cidrv6().refine(block => Number(block.split('/')[1]) <= 64, { message: 'not_valid' }),
])

export const networksMax = 20
