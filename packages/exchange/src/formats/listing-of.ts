import type { Filing } from '@tocsin/domain/report/filing'
import type { Goods } from './goods.ts'
import type { openMapping } from './mapped.ts'
import { platformOf } from './presumed.ts'

type Given = {
  goods: Goods
  /** Where the goods stand in the source: '' or `listing.`. */
  at: string
  url: string
  text?: string | undefined
  observedAt?: string | undefined
}

/** Their goods in our listing, each field booked. */
export const listingOf = (
  book: ReturnType<typeof openMapping>,
  { goods, at, url, text, observedAt }: Given,
): Filing['listing'] => {
  const take = <V>(name: keyof Goods, to: string, value: V | undefined) =>
    book.take(`${at}${name}`, `listing.${to}`, value)
  return {
    title: take('listing_title', 'title', goods.listing_title) ?? '',
    text: text ?? take('listing_text', 'text', goods.listing_text) ?? '',
    url,
    reference: take('listing_reference', 'reference', goods.listing_reference),
    platform: take('platform', 'platform', goods.platform) ?? platformOf(book, url),
    type:
      take('listing_type', 'type', goods.listing_type) ?? book.presume('listing.type', 'unclear', 'usual'),
    price: take('price', 'price', goods.price),
    quantity: take('quantity', 'quantity', goods.quantity),
    substanceAsWritten: take('substance_as_written', 'substanceAsWritten', goods.substance_as_written) ?? '',
    sellerLocated: take('seller_located', 'sellerLocated', goods.seller_located),
    shipsFrom: take('ships_from', 'shipsFrom', goods.ships_from),
    shipsTo: take('ships_to', 'shipsTo', goods.ships_to) ?? [],
    observedAt,
  }
}
