import type { Filing } from '@tocsin/domain/report/filing'
import { text } from '@tocsin/domain/text'
import { z } from 'zod'
import { goodsSchema } from './goods.ts'
import { listingOf } from './listing-of.ts'
import { type Mapped, openMapping } from './mapped.ts'
import { audienceOf, presumedOf } from './presumed.ts'

/**
 * A notice under article 16 of the Digital Services Act, with the four elements of its second paragraph, as a
 * hosting service passes it on. The law fixes no format; names that stand here are ours (docs/guides/exchange.md).
 */
export const dsaNotice = z.looseObject({
  notice_id: text(150, 1),
  /** (a) why the notifier holds it to be illegal */
  explanation: text(5_000, 1),
  /** (b) where exactly it is */
  urls: z.array(text(8_000, 1)).min(1).max(20),
  /** (c) who says so; not required where a life is at stake. It stays with the hosting service. */
  notifier: z.looseObject({ name: text(200).optional(), email: text(320).optional() }).optional(),
  /** (d) that it is said in good faith */
  good_faith: z.boolean(),
  received_at: z.iso.datetime({ offset: true }).optional(),
  /** What the hosting service knows of the listing itself. */
  listing: goodsSchema.loose().optional(),
})
export type DsaNotice = z.infer<typeof dsaNotice>

/**
 * A filing for each address: each is another listing. The first is called as the notice is, also where others follow
 * later: a notice that gains an address names none of its earlier reports anew.
 */
export const filingsOfDsaNotice = (notice: DsaNotice, ownCountry: string | null): Mapped[] =>
  notice.urls.map((_, place) => filingOf(notice, ownCountry, place))

const filingOf = (notice: DsaNotice, ownCountry: string | null, place: number): Mapped => {
  const book = openMapping(notice)
  const { listing: goods = {}, urls, notice_id: id } = notice
  const url = book.take('urls', 'listing.url', urls[place])!
  const listing = listingOf(book, {
    goods,
    at: 'listing.',
    url,
    observedAt: book.take('received_at', 'listing.observedAt', notice.received_at),
  })
  const filing: Filing = {
    type: book.presume('type', 'listing', 'usual'),
    listing,
    ...presumedOf(book),
    indicators: book.take('listing.indicators', 'indicators', goods.indicators) ?? [],
    reason: book.take('explanation', 'reason', notice.explanation) ?? '',
    goodFaith: book.take('good_faith', 'goodFaith', notice.good_faith) ?? false,
    audience: audienceOf(book, listing, ownCountry),
    identities: book.take('listing.seller', 'identities', goods.seller) ?? [],
    reviewed: book.take('listing.reviewed', 'reviewed', goods.reviewed),
    externalReference: book.take(
      'notice_id',
      'externalReference',
      place === 0 ? `dsa:${id}` : `dsa:${id}#${place + 1}`,
    ),
  }
  book.leave('notifier', 'notifier_stays_with_you')
  return { filing, mapping: book.close() }
}
