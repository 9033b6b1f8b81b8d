import { identityKinds } from '@tocsin/domain/handling/identities'
import { labels } from '@tocsin/domain/handling/tlp'
import { indicatorCodes } from '@tocsin/domain/report/indicators'
import { paymentMethods, transportModes, unusualThings } from '@tocsin/domain/report/particulars'
import { sellerNoticeStates } from '@tocsin/domain/report/seller-notice'
import {
  contexts,
  disclosureBases,
  listingTypes,
  reportTypes,
  scales,
  urgencies,
} from '@tocsin/domain/report/vocabulary'

/** What a cell must be to become a value of its field. */
export type Kind =
  | { is: 'text' }
  | { is: 'word' }
  | { is: 'moment' }
  | { is: 'day' }
  | { is: 'count' }
  | { is: 'words' }
  | { is: 'yes_or_no' }
  | { is: 'country' }
  | { is: 'countries' }
  | { is: 'one_of'; choices: readonly string[] }
  | { is: 'codes'; choices: readonly string[] }
  | { is: 'audience' }

const text: Kind = { is: 'text' }
const word: Kind = { is: 'word' }
const country: Kind = { is: 'country' }
const countries: Kind = { is: 'countries' }
const day: Kind = { is: 'day' }
const count: Kind = { is: 'count' }
const yesOrNo: Kind = { is: 'yes_or_no' }
const oneOf = (choices: readonly string[]): Kind => ({ is: 'one_of', choices })

/** What identifies the seller; a file says it of capturing nothing, that is evidence. */
const sellerKinds = identityKinds.filter(kind => kind !== 'file')

/**
 * Every field of a filing that a file can bring, by its path in the filing's own schema; `seller.*` become identities.
 * Evidence and marked passages cannot come in a cell.
 */
export const fields = {
  externalReference: word,
  'listing.title': text,
  'listing.text': text,
  'listing.url': word,
  'listing.reference': word,
  'listing.platform': word,
  'listing.type': oneOf(listingTypes),
  'listing.price': word,
  'listing.quantity': word,
  'listing.substanceAsWritten': word,
  'listing.sellerLocated': country,
  'listing.shipsFrom': country,
  'listing.shipsTo': countries,
  'listing.observedAt': { is: 'moment' },
  'listing.contentHash': word,
  type: oneOf(reportTypes),
  context: oneOf(contexts),
  scale: oneOf(scales),
  minorInvolved: yesOrNo,
  urgency: oneOf(urgencies),
  indicators: { is: 'codes', choices: indicatorCodes },
  reason: text,
  goodFaith: yesOrNo,
  basis: oneOf(disclosureBases),
  audience: { is: 'audience' },
  label: oneOf(labels),
  'mayOpen.countries': countries,
  'mayOpen.basis': text,
  captureUnavailable: text,
  'particulars.orderedAt': day,
  'particulars.quantity': word,
  'particulars.unusual': { is: 'codes', choices: unusualThings },
  'particulars.mode': oneOf(transportModes),
  'particulars.carrier': word,
  'particulars.declaredGoods': text,
  'particulars.weight': word,
  'particulars.declaredValue': word,
  'particulars.hs': word,
  'particulars.transit': countries,
  'particulars.concealment': text,
  'particulars.stopped': yesOrNo,
  'particulars.method': oneOf(paymentMethods),
  'particulars.processor': word,
  'particulars.asset': word,
  'particulars.amount': word,
  'particulars.madeAt': day,
  'particulars.beneficiaryCountry': country,
  'particulars.since': day,
  'particulars.listingsSeen': count,
  'particulars.otherAccounts': count,
  'particulars.name': word,
  'particulars.registrar': word,
  'particulars.registrarCountry': country,
  'particulars.registeredAt': day,
  'particulars.nameservers': { is: 'words' },
  'particulars.what': text,
  'particulars.model': word,
  'particulars.imprint': word,
  'sellerNotice.state': oneOf(sellerNoticeStates),
  'sellerNotice.until': { is: 'moment' },
  'sellerNotice.order': text,
  'reviewed.by': word,
  'reviewed.at': { is: 'moment' },
  ...(Object.fromEntries(sellerKinds.map(kind => [`seller.${kind}`, word])) as Record<
    `seller.${(typeof sellerKinds)[number]}`,
    Kind
  >),
} as const satisfies Record<string, Kind>

export type FieldPath = keyof typeof fields
export const fieldPaths = Object.keys(fields) as [FieldPath, ...FieldPath[]]
export const isFieldPath = (path: string): path is FieldPath => Object.hasOwn(fields, path)

/** Without these no row is ever taken: a column or a default must bring them. */
export const neededFields: readonly FieldPath[] = [
  'listing.platform',
  'indicators',
  'reason',
  'goodFaith',
  'basis',
  'audience',
  'captureUnavailable',
]
