import { z } from 'zod'
import { country, text } from '../text.ts'
import { type IncidentType, incidentTypeOf, type ReportType } from './vocabulary.ts'

/** A calendar day; nothing here is known to the minute. */
const day = z.iso.date()
const count = z.int().min(0).max(1_000_000_000)

export const unusualThings = ['size', 'pattern', 'frequency', 'buyer', 'destination', 'payment_way'] as const

export const transportModes = [
  'letter_post',
  'parcel_post_ems',
  'express_courier',
  'air_cargo',
  'sea_container',
  'road',
  'rail',
  'passenger',
  'dead_drop',
  'pickup',
] as const

export const paymentMethods = [
  'card',
  'bank_transfer',
  'wire',
  'p2p_app',
  'money_transfer',
  'cash',
  'crypto_btc',
  'crypto_eth',
  'crypto_usdt',
  'crypto_xmr',
  'crypto_other',
  'gift_card',
  'escrow',
  'letter_of_credit',
  'other',
] as const

const order = z.strictObject({
  kind: z.literal('order_transaction'),
  orderedAt: day.optional(),
  quantity: text(200).optional(),
  unusual: z.array(z.enum(unusualThings)).max(unusualThings.length).optional(),
})

const shipment = z.strictObject({
  kind: z.literal('shipment'),
  mode: z.enum(transportModes).optional(),
  carrier: text(200).optional(),
  declaredGoods: text(500).optional(),
  weight: text(100).optional(),
  declaredValue: text(100).optional(),
  /** Tariff heading, as it stands on the declaration. */
  hs: text(40).optional(),
  transit: z.array(country).max(20).optional(),
  concealment: text(1_000).optional(),
  /** Held where it is; else it went on, or was not found again. */
  stopped: z.boolean().optional(),
})

const payment = z.strictObject({
  kind: z.literal('payment'),
  method: z.enum(paymentMethods).optional(),
  processor: text(200).optional(),
  asset: text(40).optional(),
  amount: text(100).optional(),
  madeAt: day.optional(),
  beneficiaryCountry: country.optional(),
})

const account = z.strictObject({
  kind: z.literal('account'),
  since: day.optional(),
  listingsSeen: count.optional(),
  /** How many more seem to be the same person's; which ones they are are identities. */
  otherAccounts: count.optional(),
})

const domain = z.strictObject({
  kind: z.literal('domain'),
  name: text(253).optional(),
  registrar: text(200).optional(),
  registrarCountry: country.optional(),
  registeredAt: day.optional(),
  nameservers: z.array(text(253)).max(20).optional(),
})

const equipment = z.strictObject({
  kind: z.literal('equipment'),
  what: text(500).optional(),
  model: text(200).optional(),
  /** What a die or mould presses into a tablet. */
  imprint: text(200).optional(),
})

/**
 * What only one kind of report has to say. Open like the offer: whatever identifies a person (a wallet, an
 * addressee, a tracking number, who registered) is an identity and never stands here.
 */
export const particulars = z.discriminatedUnion('kind', [
  order,
  shipment,
  payment,
  account,
  domain,
  equipment,
])
export type Particulars = z.infer<typeof particulars>
export type ParticularsKind = Particulars['kind']

/** The shape of each kind: what the form draws its fields from. */
export const particularShapes = {
  order_transaction: order,
  shipment,
  payment,
  account,
  domain,
  equipment,
} satisfies Record<ParticularsKind, z.ZodObject>

export const hasParticulars = (type: ReportType): type is ParticularsKind => type in particularShapes

/** The fields of a kind in the order in which they are read. */
export const particularFields = (kind: ParticularsKind): string[] =>
  Object.keys(particularShapes[kind].shape).filter(name => name !== 'kind')

/** Those that hold what somebody wrote. Host names are held to their form by a rule instead. */
const prose: ReadonlySet<string> = new Set([
  'quantity',
  'carrier',
  'declaredGoods',
  'weight',
  'declaredValue',
  'hs',
  'concealment',
  'processor',
  'asset',
  'amount',
  'registrar',
  'what',
  'model',
  'imprint',
])

/** The same with each of its free texts changed. */
export const reworded = <P extends Particulars>(particulars: P, change: (text: string) => string): P =>
  Object.fromEntries(
    Object.entries(particulars).map(([name, value]) => [
      name,
      prose.has(name) && typeof value === 'string' ? change(value) : value,
    ]),
  ) as P

/** What an incident opened on this is; a parcel that was held asks for others than one that went on. */
export const incidentTypeFor = (type: ReportType, given: Particulars | null | undefined): IncidentType =>
  given?.kind === 'shipment' && given.stopped ? 'stopped_shipment' : incidentTypeOf[type]
