import type { IdentityKind } from '@tocsin/domain/handling/identities'
import { hasParticulars, particularFields } from '@tocsin/domain/report/particulars'
import type { ReportType } from '@tocsin/domain/report/vocabulary'
import type { Form } from './form.ts'
import { particularsOf } from './particulars-of.ts'

const listingFields = [
  'url',
  'reference',
  'platform',
  'title',
  'text',
  'shipsFrom',
  'shipsTo',
  'price',
  'quantity',
  'substance',
  'type',
  'sellerLocated',
] as const
type ListingField = (typeof listingFields)[number]

/** A field that the short form may leave out. What every report needs (why, with whom, evidence) is always there. */
export type FieldName = ListingField | 'seller' | 'label' | 'plain' | 'notice' | `particulars.${string}`

/** The least that a report of each kind is filed with, as its rules have it, and where that decides who gets it. */
const short: Record<ReportType, readonly FieldName[]> = {
  listing: ['url', 'title', 'text', 'substance', 'shipsFrom'],
  request_to_buy: ['url', 'title', 'text', 'substance'],
  account: ['url', 'seller'],
  order_transaction: ['reference', 'substance', 'particulars.unusual'],
  shipment: ['particulars.mode', 'seller', 'shipsFrom', 'shipsTo', 'substance'],
  payment: ['particulars.method', 'reference', 'seller'],
  domain: ['particulars.name'],
  equipment: ['url', 'reference', 'particulars.what'],
}

/** What a kind has no place for; it is shown all the same where something was typed into it before. */
const without: Record<ReportType, readonly FieldName[]> = {
  listing: [],
  request_to_buy: [],
  account: ['title', 'price', 'quantity', 'type', 'shipsTo'],
  order_transaction: ['title', 'quantity', 'type', 'sellerLocated'],
  shipment: ['title', 'price', 'type', 'sellerLocated'],
  payment: ['title', 'price', 'quantity', 'type', 'shipsFrom', 'shipsTo'],
  domain: ['title', 'price', 'quantity', 'type', 'shipsTo'],
  equipment: ['title', 'type'],
}

/** Whom a report of each kind names first. */
export const namesFirst: Record<ReportType, readonly Exclude<IdentityKind, 'file'>[]> = {
  listing: ['name', 'handle', 'phone'],
  request_to_buy: ['name', 'handle', 'phone'],
  account: ['handle', 'account', 'name'],
  order_transaction: ['name', 'address', 'email'],
  shipment: ['tracking', 'name', 'address'],
  payment: ['wallet', 'account', 'name'],
  domain: ['name', 'email', 'phone'],
  equipment: ['name', 'address', 'tracking'],
}

export const inKind = (kind: ReportType): FieldName[] => [
  ...[...listingFields, 'seller' as const, 'label' as const, 'plain' as const, 'notice' as const].filter(
    name => !without[kind].includes(name),
  ),
  ...(hasParticulars(kind) ? particularFields(kind) : []).map(name => `particulars.${name}` as const),
]

const filled = (form: Form, ownPlatform: string): FieldName[] => {
  const plain =
    form.context !== 'offer' || form.scale !== 'unclear' || form.minorInvolved || form.urgency !== 'routine'
  return [
    ...(['url', 'reference', 'title', 'text', 'price', 'quantity'] as const).filter(
      name => form[name] !== '',
    ),
    ...(['shipsFrom', 'sellerLocated', 'type', 'label'] as const).filter(name => form[name] !== null),
    ...(form.shipsTo.length > 0 ? ['shipsTo' as const] : []),
    ...(form.substance ? ['substance' as const] : []),
    ...(form.platform !== ownPlatform ? ['platform' as const] : []),
    ...(form.seller.some(({ value }) => value !== '') ? ['seller' as const] : []),
    ...(form.notice !== 'not_told' ? ['notice' as const] : []),
    ...(plain || form.basis !== 'voluntary' ? ['plain' as const] : []),
    ...Object.keys(particularsOf(form) ?? {}).map(name => `particulars.${name}` as const),
  ]
}

/** Where the rules and the server say that something is wrong with a field. */
const pathsOf = (name: FieldName): string[] => {
  if (name === 'substance') return ['listing.substanceAsWritten']
  if (name === 'seller') return ['identities']
  if (name === 'plain') return ['context', 'scale', 'minorInvolved', 'urgency', 'basis']
  if (name === 'notice') return ['sellerNotice']
  return name === 'label' || name.startsWith('particulars.') ? [name] : [`listing.${name}`]
}

/**
 * What is in sight: all of the kind in the long form; in the short one the least, and whatever holds something or
 * is complained about. Folding it loses nothing, since nothing filled folds away.
 */
export const shownFields = (
  form: Form,
  ownPlatform: string,
  complaint: (path: string) => string | undefined,
): Set<FieldName> => {
  const kind = inKind(form.kind)
  return new Set<FieldName>([
    ...(form.long ? kind : short[form.kind]),
    ...filled(form, ownPlatform),
    ...kind.filter(name => pathsOf(name).some(path => complaint(path) !== undefined)),
  ])
}
