import { createPublicKey, verify } from 'node:crypto'
import { type ReceiptKey, receiptBytes, receiptVersion, type SignedReceipt } from '@tocsin/ledger/receipt'
import { z } from 'zod'

const instant = z.iso.datetime({ precision: 6 })

const signed = z.strictObject({
  v: z.literal(receiptVersion),
  report: z.uuid(),
  reference: z.string(),
  verdict: z.enum(['filed', 'signal']),
  at: instant,
  leafHash: z.string().regex(/^[0-9a-f]{64}$/),
  organisation: z.uuid(),
  externalReference: z.string().optional(),
  test: z.literal(true).optional(),
  keyId: z.string(),
  signature: z.string().regex(/^[A-Za-z0-9_-]{85}[AQgw]$/),
})

const published = z.object({
  keys: z.array(
    z.object({
      kty: z.literal('OKP'),
      crv: z.literal('Ed25519'),
      x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
      kid: z.string(),
      alg: z.literal('EdDSA'),
      use: z.literal('sig'),
      from: instant,
      until: instant.nullable(),
    }),
  ),
})

export type Verified =
  | { holds: true; receipt: SignedReceipt; key: ReceiptKey }
  | { holds: false; because: string }

const fails = (because: string): Verified => ({ holds: false, because })

/** Pure: what a receipt and the published keys say by themselves. */
export const verifyReceipt = (given: unknown, keys: unknown): Verified => {
  const parsed = signed.safeParse(given)
  if (!parsed.success)
    return fails(`it is no receipt (${parsed.error.issues[0]?.path.join('.') || 'shape'}).`)
  const known = published.safeParse(keys)
  if (!known.success) return fails('the keys are none that Tocsin publishes.')
  const receipt = parsed.data as SignedReceipt
  const key = known.data.keys.find(({ kid }) => kid === receipt.keyId)
  if (!key) return fails(`its key ${receipt.keyId} is not among those published.`)
  if (key.until !== null && receipt.at >= key.until)
    return fails(`its key ${key.kid} had ended at ${key.until}, and it says ${receipt.at}.`)
  const { kty, crv, x } = key
  const publicKey = createPublicKey({ format: 'jwk', key: { kty, crv, x } })
  const right = verify(null, receiptBytes(receipt), publicKey, Buffer.from(receipt.signature, 'base64url'))
  return right
    ? { holds: true, receipt, key }
    : fails('something in it was changed, or somebody else signed it.')
}
