import { readAddress } from '@tocsin/domain/report/address'
import type { Filing } from '@tocsin/domain/report/filing'
import type { openMapping } from './mapped.ts'

type Book = ReturnType<typeof openMapping>

/** The countries that a listing names, with the reporter's own: whom it concerns, as the form proposes it. */
export const audienceOf = (
  book: Book,
  { sellerLocated, shipsFrom, shipsTo }: Filing['listing'],
  own: string | null,
): Filing['audience'] => {
  const named = [...new Set([sellerLocated, shipsFrom, ...shipsTo].flatMap(country => country ?? []))]
  if (named.length === 0) return book.presume('audience', { kind: 'my_country' }, 'usual')
  const countries = [...new Set([...named, ...(own ? [own] : [])])].slice(0, 60)
  return book.presume('audience', { kind: 'countries', countries }, 'from_countries')
}

/** What no format of others says, and every filing needs: the most careful answer, and said that it was ours. */
export const presumedOf = (
  book: Book,
): Pick<
  Filing,
  | 'context'
  | 'scale'
  | 'minorInvolved'
  | 'urgency'
  | 'basis'
  | 'marked'
  | 'evidence'
  | 'mayOpen'
  | 'captureUnavailable'
> => ({
  context: book.presume('context', 'offer', 'usual'),
  scale: book.presume('scale', 'unclear', 'usual'),
  minorInvolved: book.presume('minorInvolved', false, 'usual'),
  urgency: book.presume('urgency', 'routine', 'usual'),
  basis: book.presume('basis', 'voluntary', 'usual'),
  mayOpen: book.presume('mayOpen', { countries: [], basis: '' }, 'closed_until_named'),
  captureUnavailable: book.presume(
    'captureUnavailable',
    'Handed in in another format, without a sealed capture.',
    'no_capture_came',
  ),
  marked: [],
  evidence: [],
})

/** The host of an address, where no platform was named. */
export const platformOf = (book: Book, url: string): string => {
  const host = readAddress(url)?.host
  return book.presume('listing.platform', host || 'unknown', 'from_address').slice(0, 200)
}
