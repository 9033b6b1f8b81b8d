import type { FieldPath } from '../mapping/fields.ts'
import { byteOrderMark, csvLine } from './csv-line.ts'

/** The columns of a file to begin with: what a listing needs, and what usually stands beside it. */
const columns: readonly FieldPath[] = [
  'externalReference',
  'listing.url',
  'listing.title',
  'listing.text',
  'listing.substanceAsWritten',
  'listing.price',
  'listing.quantity',
  'listing.shipsFrom',
  'listing.shipsTo',
  'listing.sellerLocated',
  'listing.observedAt',
  'seller.name',
  'seller.handle',
  'indicators',
  'reason',
  'goodFaith',
]

const example: Partial<Record<FieldPath, string>> = {
  externalReference: 'TS-2026-0001',
  'listing.url': 'https://market.example/item/1',
  'listing.title': 'PMK ethyl glycidate 99 %',
  'listing.text': 'Powder, 1 kg, double clearance.',
  'listing.substanceAsWritten': 'PMK ethyl glycidate',
  'listing.price': '240 EUR / kg',
  'listing.quantity': '1 kg',
  'listing.shipsFrom': 'DE',
  'listing.shipsTo': 'NL, BE',
  'listing.sellerLocated': 'CN',
  'listing.observedAt': '2026-11-25 14:30',
  'seller.name': 'A. Seller',
  'seller.handle': '@a_seller',
  indicators: 'P01 L01',
  reason: 'Designer precursor by the kilogram.',
  goodFaith: 'no',
}

type Words = { name: (field: FieldPath) => string; how: (field: FieldPath) => string }

/**
 * Names, what stands under each, and one example. Both rows are refused should they be left in: neither is declared to
 * be in good faith.
 */
export const csvTemplate = ({ name, how }: Words, delimiter: string): string =>
  byteOrderMark +
  csvLine(columns.map(name), delimiter) +
  csvLine(
    columns.map(field => (field === 'goodFaith' ? '' : how(field))),
    delimiter,
  ) +
  csvLine(
    columns.map(field => example[field] ?? ''),
    delimiter,
  )

/** One object a line, fields by their paths. */
export const jsonTemplate = (): string => {
  const listing: Record<string, unknown> = {}
  const line: Record<string, unknown> = { listing }
  for (const field of columns) {
    const value = example[field] ?? ''
    const [room, name] = field.split('.') as [string, string?]
    if (room === 'listing') listing[name!] = field === 'listing.shipsTo' ? value.split(', ') : value
    else line[field] = field === 'indicators' ? value.split(' ') : field === 'goodFaith' ? false : value
  }
  return `${JSON.stringify(line)}\n`
}
