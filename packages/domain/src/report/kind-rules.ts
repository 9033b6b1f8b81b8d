import type { Organisation } from '../organisation.ts'
import type { Filing } from './filing.ts'
import type { Particulars, ParticularsKind } from './particulars.ts'

/** What breaks it, of which field; its number is the name of its sentence. */
export type Rule = {
  number: string
  path: string
  breaks: (filing: Filing, reporter: Organisation) => boolean
}

export const empty = (value: string | undefined): boolean => value === undefined || value.trim() === ''

/** A text that somebody put up for others to read. */
export const isOffer = ({ type }: Pick<Filing, 'type'>): boolean =>
  type === 'listing' || type === 'request_to_buy'

/** Goods have a name; an account, a payment, a domain or a machine need not tell one. */
export const hasGoods = ({ type }: Pick<Filing, 'type'>): boolean =>
  isOffer({ type }) || type === 'order_transaction' || type === 'shipment'

/** What is found again by its address or its number alone. */
export const hasNumber = ({ type }: Pick<Filing, 'type'>): boolean =>
  isOffer({ type }) || type === 'order_transaction' || type === 'equipment'

const addressed = ({ listing }: Filing): boolean => !empty(listing.url) || !empty(listing.reference)

const names = ({ identities }: Filing, ...kinds: Filing['identities'][number]['kind'][]): boolean =>
  identities.some(({ kind, value }) => kinds.includes(kind) && !empty(value))

const of = <K extends ParticularsKind>(
  filing: Filing,
  kind: K,
): Partial<Extract<Particulars, { kind: K }>> =>
  filing.particulars?.kind === kind ? (filing.particulars as Extract<Particulars, { kind: K }>) : {}

/** Letters of any script, digits and hyphens between dots; defanged dots are read as dots. */
const hostName =
  /^(?=.{4,253}$)(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,63}\.?$/u
const isHost = (name: string | undefined): boolean =>
  hostName.test((name ?? '').trim().replaceAll('[.]', '.'))

/** What each kind of report must hold beside the rest: the least that lets somebody find the thing again. */
export const kindRules: readonly Rule[] = [
  {
    number: 'R30',
    path: 'particulars',
    breaks: ({ type, particulars }) => particulars !== undefined && particulars.kind !== type,
  },
  {
    number: 'R31',
    path: 'listing.url',
    breaks: filing =>
      filing.type === 'account' && !addressed(filing) && !names(filing, 'handle', 'account', 'url'),
  },
  {
    number: 'R32',
    path: 'particulars.mode',
    breaks: filing => filing.type === 'shipment' && of(filing, 'shipment').mode === undefined,
  },
  {
    number: 'R33',
    path: 'listing.shipsFrom',
    breaks: ({ type, listing }) =>
      type === 'shipment' && empty(listing.shipsFrom) && listing.shipsTo.length === 0,
  },
  {
    number: 'R34',
    path: 'listing.reference',
    breaks: filing => filing.type === 'shipment' && !addressed(filing) && !names(filing, 'tracking'),
  },
  {
    number: 'R35',
    path: 'particulars.method',
    breaks: filing => filing.type === 'payment' && of(filing, 'payment').method === undefined,
  },
  {
    number: 'R36',
    path: 'listing.reference',
    breaks: filing =>
      filing.type === 'payment' && !addressed(filing) && !names(filing, 'account', 'wallet', 'handle'),
  },
  {
    number: 'R37',
    path: 'particulars.name',
    breaks: filing => filing.type === 'domain' && !isHost(of(filing, 'domain').name),
  },
  {
    number: 'R38',
    path: 'particulars.nameservers',
    breaks: filing => (of(filing, 'domain').nameservers ?? []).some(name => !isHost(name)),
  },
  {
    number: 'R39',
    path: 'particulars.what',
    breaks: filing => filing.type === 'equipment' && empty(of(filing, 'equipment').what),
  },
]
