import type { Filing } from '@tocsin/domain/report/filing'
import { canonical, type Json } from '@tocsin/ledger/canonical'
import type { Keyring } from './keyring.ts'

/** What was handed over, as a keyed fingerprint for each field: says what differs, and nothing of what it was. */
export type Payload = Record<string, string>

/** Of a fingerprint: two different values of one field agree by chance once in 2^96. */
const bytesKept = 12

/** Fields that hold fields, told apart one level further down. */
const deeper = new Set(['listing', 'particulars', 'mayOpen'])

export const payloadOf = (keyring: Pick<Keyring, 'fingerprint'>, filing: Filing): Payload =>
  Object.fromEntries(
    fieldsOf(filing).map(([path, value]) => [
      path,
      keyring
        .fingerprint('payload', `${path} ${canonical(value as Json)}`)
        .toString('base64url', 0, bytesKept),
    ]),
  )

const fieldsOf = (filing: Filing): [string, unknown][] =>
  Object.entries(filing)
    .flatMap(([name, value]): [string, unknown][] =>
      deeper.has(name)
        ? Object.entries(value as object).map(([field, content]) => [`${name}.${field}`, content])
        : [[name, value]],
    )
    .filter(([, value]) => value !== undefined)

/** The fields that one has and the other has not, or has otherwise; none where both are the same. */
export const difference = (before: Payload, now: Payload): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter(path => before[path] !== now[path])
    .sort()
