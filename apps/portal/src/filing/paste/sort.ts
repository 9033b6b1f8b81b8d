import type { Identity } from '@tocsin/domain/handling/identities'
import { readAddress } from '@tocsin/domain/report/address'
import { listing } from '@tocsin/domain/report/filing'
import { priceIn, quantityIn } from './amounts.ts'
import { contactsIn } from './contacts.ts'
import { countriesNamed } from './countries-named.ts'
import { labelled, labels, plain } from './labels.ts'
import { splitPage } from './split-page.ts'

/** What a pasted text holds, and where it belongs. Whatever was not found is not there. */
export type Sorted = {
  url?: string
  reference?: string
  /** The host that it stands on. */
  host?: string
  title?: string
  text?: string
  price?: string
  quantity?: string
  shipsFrom?: string
  shipsTo: string[]
  seller: Identity[]
}

const urlOnly = /^\s*((?:https?|hxxps?):\/\/[^\s<>"']{3,8000})\s*$/i
const urlAnywhere = /\b(?:https?|hxxps?):\/\/[^\s<>"']{3,2000}/gi

export const hostOf = (url: string): string | null => readAddress(url)?.host.replace(/^www\./, '') || null

const linesMax = 3_000
const valueMax = 200

/** A name as a page shows it, without the stars and counts behind it. */
const nameIn = (value: string): string =>
  value
    .replace(/\s*[([]\s*[\d.,\s%★+]+\s*[)\]].*$/u, '')
    .replace(/\s*(?:★|☆|⭐|\d+([.,]\d+)?\s?%).*$/u, '')
    .trim()

/**
 * Pure, and a proposal in every part: nothing is fetched, and nothing leaves before she has looked at it. A single
 * address is only that; otherwise the first price, quantity, country and seller that the page itself names so.
 */
export const sortPasted = (pasted: string): Sorted => {
  const whole = pasted.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').toWellFormed()
  const alone = urlOnly.exec(whole)?.[1]
  if (alone) return withHost({ url: alone, shipsTo: [], seller: [] })
  const lines = whole.split('\n').slice(0, linesMax)
  const values = labelsOf(lines)
  const { title, text } = splitPage(whole)
  const priced = priceIn(values.price ?? '') ?? lines.map(priceIn).find(price => price)
  const weighed =
    values.quantity && /\p{N}/u.test(values.quantity)
      ? values.quantity
      : lines.map(quantityIn).find(quantity => quantity)
  const from = countriesNamed(values.shipsFrom ?? phrase(whole, labels.shipsFrom))[0]
  const to = countriesNamed(values.shipsTo ?? phrase(whole, labels.shipsTo))
  const url = addressOf(lines)
  const reference = values.reference?.slice(0, valueMax)
  return withHost({
    ...(url && { url }),
    ...(reference && /\d/.test(reference) && { reference }),
    ...(title && { title: title.slice(0, listing.shape.title.maxLength ?? 500) }),
    ...(text && { text: text.slice(0, listing.shape.text.maxLength ?? 20_000) }),
    ...(priced && { price: priced.slice(0, valueMax) }),
    ...(weighed && { quantity: weighed.slice(0, valueMax) }),
    ...(from && { shipsFrom: from }),
    shipsTo: to.filter(code => code !== from).slice(0, 60),
    seller: sellerOf(values, whole, `${title ?? ''}\n${text ?? ''}`),
  })
}

const withHost = (sorted: Sorted): Sorted => {
  const host = sorted.url ? hostOf(sorted.url) : null
  return host ? { ...sorted, host } : sorted
}

const labelsOf = (lines: readonly string[]): Partial<Record<keyof typeof labels, string>> => {
  const values: Partial<Record<keyof typeof labels, string>> = {}
  lines.forEach((line, at) => {
    const found = line.length > 400 ? null : labelled(line.trim(), lines[at + 1] ?? '')
    if (found && found.value !== '' && found.value.length <= 400) values[found.field] ??= found.value
  })
  return values
}

/** In running text: what follows "ships from", for as long as a country's name can be. */
const phrase = (whole: string, words: readonly string[]): string => {
  const text = plain(whole.slice(0, 60_000))
  for (const word of words.filter(word => word.includes(' ') || /[\u4e00-\u9fff]/u.test(word))) {
    const at = text.indexOf(plain(word))
    if (at >= 0) return whole.slice(at + word.length, at + word.length + 60).split(/[.;\n]/)[0] ?? ''
  }
  return ''
}

/** A line that is an address and nothing else: as copied along from the bar of the browser. One in running text is not it. */
const addressOf = (lines: readonly string[]): string | null => {
  const alone = lines.map(line => urlOnly.exec(line)?.[1]).find(url => url)
  if (alone) return alone
  const all = [...new Set(lines.slice(0, 5).join('\n').match(urlAnywhere) ?? [])]
  return all.length === 1 ? (all[0] ?? null) : null
}

/** Whom the page names as the seller, and what leads to somebody outside the text that is kept: in it, it is marked there. */
const sellerOf = (
  values: Partial<Record<keyof typeof labels, string>>,
  whole: string,
  kept: string,
): Identity[] => {
  const name = values.seller ? nameIn(values.seller) : ''
  const named: Identity[] =
    name.length >= 2 && name.length <= 100 && !urlOnly.test(name)
      ? [{ kind: /\s/.test(name) ? 'name' : 'handle', value: name }]
      : []
  const phone: Identity[] = /\d{5,}/.test((values.phone ?? '').replace(/[\s()./-]/g, ''))
    ? [{ kind: 'phone', value: values.phone ?? '' }]
    : []
  const tracking: Identity[] = /^[A-Z\d -]{8,40}$/i.test(values.tracking ?? '')
    ? [{ kind: 'tracking', value: values.tracking ?? '' }]
    : []
  const all = [...named, ...tracking, ...contactsIn(whole.slice(0, 60_000)), ...phone]
  const digits = (value: string) => value.replace(/\D/g, '')
  return all
    .filter(({ kind, value }) => kind === 'tracking' || value === name || !kept.includes(value))
    .filter(
      ({ kind, value }, at) =>
        all.findIndex(other =>
          kind === 'phone'
            ? other.kind === kind && digits(other.value) === digits(value)
            : other.value === value,
        ) === at,
    )
    .slice(0, 20)
}
