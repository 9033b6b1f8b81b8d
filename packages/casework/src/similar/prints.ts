import type { Identity } from '@tocsin/domain/handling/identities'
import type { Keyring } from '../keyring.ts'
import { likenessOf } from '../screening/likeness.ts'
import { plainAddress } from './plain-address.ts'

/** Of what a print is one; its place in this list stands in the print itself. */
export const alike = ['address', 'seller', 'reference', 'words'] as const
export type Alike = (typeof alike)[number]

export type ToCompare = {
  url?: string | undefined
  reference?: string | undefined
  externalReference?: string | undefined
  identities: readonly Pick<Identity, 'kind' | 'value'>[]
  text: string
}

const kindBits = 3
const identitiesMax = 40
/** Fewer letters are alike by chance. */
const wordsMin = 40
/**
 * Twelve pairs of a text's smallest hashes. One that is equal is a reason to compare the words themselves: of texts
 * that are three fifths the same, one in two hundred has none; of those that are four fifths so, one in a million.
 */
const bands = 12
const perBand = 2

export const kindOf = (print: string): Alike | undefined =>
  alike[Number(BigInt.asUintN(kindBits, BigInt(print)))]

const digits = (value: string) => value.replace(/\D/g, '')

/** One spelling for one person: a number by its digits, a name or handle without case, spaces and the sign before it. */
const plainIdentity = ({ kind, value }: Pick<Identity, 'kind' | 'value'>): string => {
  if (kind === 'phone') return digits(value)
  if (kind === 'url') return plainAddress(value)
  const plain = value.normalize('NFKC').toLowerCase().trim()
  // A wallet or a number of an account is another one in another case.
  if (kind === 'wallet' || kind === 'account') return value.trim()
  return plain
    .replace(/^(?:https?:\/\/)?(?:t\.me|telegram\.me|wa\.me)\//, '')
    .replace(/^@/, '')
    .replace(/\s+/g, ' ')
}

/**
 * The keyed prints of a report: equal for one organisation where it would call two things the same, and saying
 * nothing to whoever lacks the keyring. As decimal strings, the way the database gives a bigint.
 */
export const printsOf = (keyring: Keyring, organisation: string, given: ToCompare): string[] => {
  const print = (kind: Alike, content: string): string => {
    const hash = keyring.fingerprint('likeness', `${organisation}\n${kind}\n${content}`).readBigUInt64BE()
    const bits = BigInt(kindBits)
    return BigInt.asIntN(64, ((hash >> bits) << bits) | BigInt(alike.indexOf(kind))).toString()
  }
  const sellers = given.identities.map(plainIdentity).filter(value => value.length >= 3)
  const references = [given.reference, given.externalReference].flatMap(value => value?.trim() || [])
  return [
    ...new Set([
      ...(given.url?.trim() ? [print('address', plainAddress(given.url))] : []),
      ...sellers.slice(0, identitiesMax).map(value => print('seller', value)),
      ...references.map(value => print('reference', value)),
      ...bandsOf(keyring, organisation, given.text).map((band, at) => print('words', `${at} ${band}`)),
    ]),
  ]
}

const bandsOf = (keyring: Keyring, organisation: string, text: string): string[] => {
  if (text.replace(/[^\p{L}\p{N}]/gu, '').length < wordsMin) return []
  const key = keyring.fingerprint('likeness-words', organisation).readUInt32BE()
  const { minima } = likenessOf(text, key)
  return Array.from({ length: bands }, (_, at) => minima.slice(at * perBand, (at + 1) * perBand).join(' '))
}
