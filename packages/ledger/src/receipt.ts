import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical, type Json } from './canonical.ts'

/*
 * What a company holds in its hand for what it filed, byte by byte (docs/guides/receipts.md). The name of the
 * version stands in the signed bytes, so that a signature over a receipt is one over nothing else.
 */
export const receiptVersion = 'tocsin-receipt/v1'

export type UnsignedReceipt = {
  v: typeof receiptVersion
  report: string
  reference: string
  /** What became of it when it arrived: with an authority, or kept as what nobody has looked at. */
  verdict: 'filed' | 'signal'
  at: string
  leafHash: string
  organisation: string
  externalReference?: string
  /** Filed by a test organisation: no officer ever gets it. */
  test?: true
  keyId: string
}
export type SignedReceipt = UnsignedReceipt & { signature: string }

/** A published key: RFC 8037, with its time. */
export type ReceiptKey = {
  kty: 'OKP'
  crv: 'Ed25519'
  x: string
  kid: string
  alg: 'EdDSA'
  use: 'sig'
  from: string
  until: string | null
}

/** What is signed: RFC 8785 of all that the receipt says but its signature, in UTF-8. */
export const receiptBytes = ({
  signature: _,
  ...said
}: UnsignedReceipt & { signature?: string }): Uint8Array => utf8ToBytes(canonical(said as unknown as Json))
