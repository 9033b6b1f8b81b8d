import type { Filing } from '@tocsin/domain/report/filing'
import { canonical, type Json } from '@tocsin/ledger/canonical'
import type { Keyring } from '../keyring.ts'

/** What was handed over, as a keyed fingerprint for each field: says what differs, and nothing of what it was. */
export type Payload = Record<string, string>

/** Of a fingerprint: two different values of one field agree by chance once in 2^96. */
const bytesKept = 12

/** Fields that hold fields, told apart one level further down. */
const deeper = new Set(['listing', 'particulars', 'mayOpen'])

/**
 * Only what comes again under the same reference is ever compared, so organisation and reference are hashed in: of
 * any two others it cannot be seen that they say the same. What has no reference has nothing to be compared.
 */
export const payloadOf = (
  keyring: Pick<Keyring, 'fingerprint'>,
  organisation: string,
  filing: Filing,
): Payload =>
  filing.externalReference === undefined
    ? {}
    : Object.fromEntries(
        fieldsOf(filing).map(([path, value]) => [
          path,
          keyring
            .fingerprint('payload', canonical([organisation, filing.externalReference!, path, value as Json]))
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
