import { z } from '@hono/zod-openapi'
import { mappingReasons } from '@tocsin/exchange/formats/mapped'
import { receiptVersion } from '@tocsin/ledger/receipt'
import { complaints, digest, instant, jsonAnswer, replayed, sentence } from '../answers.ts'
import { filedExample, mappingExample } from './examples.ts'

/** Verified byte by byte in docs/guides/receipts.md. */
export const signedReceipt = z
  .object({
    v: z.literal(receiptVersion),
    report: z.uuid(),
    reference: z.string(),
    verdict: z.enum(['filed', 'signal']),
    at: instant,
    leafHash: digest,
    organisation: z.uuid(),
    externalReference: z.string().optional(),
    test: z.literal(true).optional(),
    keyId: z.string(),
    signature: z.string(),
  })
  .openapi('SignedReceipt')

export const receiptKeys = z
  .object({
    keys: z.array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string(),
        kid: z.string(),
        alg: z.literal('EdDSA'),
        use: z.literal('sig'),
        from: instant,
        until: instant.nullable(),
      }),
    ),
  })
  .openapi('ReceiptKeys')

const filed = z
  .object({
    report: z.uuid(),
    verdict: z.enum(['filed', 'signal', 'unchanged']),
    arrivedAs: z.enum(['filed', 'signal']),
    reference: z.string(),
    at: instant,
    leafHash: digest,
    sentTo: z.object({ organisation: z.uuid(), because: sentence }).nullable(),
    externalReference: z.string().nullable(),
    test: z.boolean(),
    warnings: z.array(sentence),
    receipt: signedReceipt,
  })
  .openapi('Filed')

const item = z
  .discriminatedUnion('verdict', [
    filed.extend({ verdict: z.literal('filed') }),
    filed.extend({ verdict: z.literal('signal') }),
    filed.extend({ verdict: z.literal('unchanged') }),
    z.object({
      verdict: z.literal('conflict'),
      report: z.uuid(),
      difference: z.array(z.string()),
    }),
    z.object({ verdict: z.literal('refused'), complaints }),
  ])
  .openapi('Item')

const count = z.int().min(0)
/** How many of what was received came to be each of the five. */
export const counts = z.object({
  filed: count,
  signal: count,
  unchanged: count,
  conflict: count,
  refused: count,
})

const because = { because: z.enum(mappingReasons), words: z.string() }

const mapping = z
  .object({
    taken: z.array(z.object({ from: z.string(), to: z.string() })),
    defaulted: z.array(z.object({ field: z.string(), value: z.unknown(), ...because })),
    notTaken: z.array(z.object({ from: z.string(), ...because })),
  })
  .openapi('Mapping')

const mappedFiled = z
  .object({ received: count, counts, items: z.array(z.intersection(item, z.object({ mapping }))) })
  .openapi('MappedFiled')

const batchFiled = z.object({ received: count, counts, items: z.array(item) }).openapi('BatchFiled')

const countsOfOne = { filed: 1, signal: 0, unchanged: 0, conflict: 0, refused: 0 }

export const filedAnswer = (description: string) => ({
  ...jsonAnswer(description, filed, filedExample),
  headers: z.object({ location: z.string(), ...replayed }),
})
export const batchAnswer = (description: string) => ({
  ...jsonAnswer(description, batchFiled, { received: 1, counts: countsOfOne, items: [filedExample] }),
  headers: z.object(replayed),
})
export const mappedAnswer = (description: string) => ({
  ...jsonAnswer(description, mappedFiled, {
    received: 1,
    counts: countsOfOne,
    items: [{ ...filedExample, mapping: mappingExample }],
  }),
  headers: z.object(replayed),
})
