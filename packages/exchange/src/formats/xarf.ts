import type { Filing } from '@tocsin/domain/report/filing'
import { indicatorCodes } from '@tocsin/domain/report/indicators'
import { text } from '@tocsin/domain/text'
import { z } from 'zod'
import { goods } from './goods.ts'
import { listingOf } from './listing-of.ts'
import { type Mapped, openMapping } from './mapped.ts'
import { audienceOf, presumedOf } from './presumed.ts'

const contact = z.object({ org: text(200), contact: text(320), domain: text(253) })
const moment = z.iso.datetime({ offset: true })

/**
 * A XARF v4 report of the category `content` (https://xarf.org/schemas/v4), as its schema has it: fields that are
 * not named here may stand in it, and are listed as not taken.
 */
export const xarf = z.looseObject({
  xarf_version: z.string().regex(/^4\.\d{1,4}\.\d{1,4}$/),
  report_id: z.uuid().toLowerCase(),
  timestamp: moment,
  reporter: contact,
  sender: contact,
  source_identifier: text(500, 1),
  category: z.literal('content'),
  type: text(100, 1),
  url: text(8_000, 1),
  description: text(1_000).optional(),
  verified_at: moment.optional(),
  evidence: z
    .array(z.looseObject({ content_type: text(200), payload: z.string() }))
    .max(50)
    .optional(),
  tags: z.array(text(200)).max(20).optional(),
  cryptocurrency_addresses: z
    .array(z.looseObject({ address: text(200, 1) }))
    .max(50)
    .optional(),
  ...goods,
})
export type Xarf = z.infer<typeof xarf>

/** `content/regulated_goods` says what it is about; any other type of content has to be recognised in its text. */
export const filingOfXarf = (report: Xarf, ownCountry: string | null): Mapped => {
  const book = openMapping(report)
  const url = book.take('url', 'listing.url', report.url)!
  const observedAt =
    book.take('verified_at', 'listing.observedAt', report.verified_at) ??
    book.take('timestamp', 'listing.observedAt', report.timestamp)
  const seen = report.listing_text === undefined ? plainText(report) : undefined
  const listing = listingOf(book, {
    goods: report,
    at: '',
    url,
    observedAt,
    text: book.take('evidence', 'listing.text', seen),
  })
  const wallets = report.cryptocurrency_addresses?.map(({ address }) => ({
    kind: 'wallet' as const,
    value: address,
  }))
  const filing: Filing = {
    type: book.take('category', 'type', 'listing' as const)!,
    listing,
    ...presumedOf(book),
    indicators: [
      ...new Set([
        ...(book.take('indicators', 'indicators', report.indicators) ?? []),
        ...(book.take('tags', 'indicators', tagged(report.tags)) ?? []),
      ]),
    ],
    reason: book.take('description', 'reason', report.description) ?? '',
    goodFaith: book.presume('goodFaith', true, 'by_sending'),
    audience: audienceOf(book, listing, ownCountry),
    identities: [
      ...(book.take('seller', 'identities', report.seller) ?? []),
      ...(book.take('cryptocurrency_addresses', 'identities', wallets) ?? []),
    ].slice(0, 50),
    reviewed: book.take('reviewed', 'reviewed', report.reviewed),
    externalReference: book.take('report_id', 'externalReference', `xarf:${report.report_id}`),
  }
  for (const path of ['reporter', 'sender']) book.leave(path, 'known_by_key')
  for (const path of ['domain', 'source_identifier']) book.leave(path, 'said_elsewhere')
  if (report.verified_at !== undefined) book.leave('timestamp', 'said_elsewhere')
  for (const path of aboutHosting) book.leave(path, 'hosting_is_not_seller')
  if (seen === undefined) book.leave('evidence', 'files_go_by_upload')
  book.leave('_internal', 'internal')
  return { filing, mapping: book.close() }
}

const aboutHosting = [
  'whois',
  'country_code',
  'asn',
  'hosting_provider',
  'registrar',
  'nameservers',
  'dns_records',
]

/** Indicators of ours as tags of theirs: `tocsin:p01`. */
const tagged = (tags: readonly string[] | undefined): Filing['indicators'] | undefined => {
  const codes = (tags ?? []).map(tag => /^tocsin:(\w{3})$/i.exec(tag)?.[1]?.toUpperCase())
  const known = indicatorCodes.filter(code => codes.includes(code))
  return known.length > 0 ? known : undefined
}

const textMax = 20_000

/** What a text file among the evidence says, where the report itself quotes nothing. */
const plainText = ({ evidence = [] }: Xarf): string | undefined => {
  const file = evidence.find(({ content_type }) => /^text\/plain\b/i.test(content_type))
  if (!file) return undefined
  try {
    const bytes = Uint8Array.from(atob(file.payload), sign => sign.charCodeAt(0))
    const said = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return said.includes('\u0000') || said.length > textMax || said.trim() === '' ? undefined : said
  } catch {
    return undefined
  }
}
