import type { Listing } from './filing.ts'
import type { Particulars } from './particulars.ts'
import type { Nexus, NexusKind } from './vocabulary.ts'

type Shipping = Pick<Listing, 'shipsTo'> & {
  [K in 'shipsFrom' | 'sellerLocated']?: string | null | undefined
}

/** Every country that a filing names, and how it comes into it; the platform's own is added by whoever knows it. */
export const nexusOf = (
  { shipsFrom, sellerLocated, shipsTo }: Shipping,
  particulars: Particulars | undefined,
): Nexus[] => {
  const one = (kind: NexusKind, country: string | null | undefined): Nexus[] =>
    country ? [{ kind, country }] : []
  return [
    ...one('ships_from', shipsFrom),
    ...one('seller_located', sellerLocated),
    ...(particulars?.kind === 'payment' ? one('payment_account', particulars.beneficiaryCountry) : []),
    ...(particulars?.kind === 'domain' ? one('domain_registrar', particulars.registrarCountry) : []),
    ...shipsTo.map(country => ({ kind: 'ships_to' as const, country })),
    ...(particulars?.kind === 'shipment' ? (particulars.transit ?? []) : []).map(country => ({
      kind: 'transit' as const,
      country,
    })),
  ]
}
