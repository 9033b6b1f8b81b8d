import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { instantOf } from '@tocsin/domain/text'
import {
  type ReceiptKey,
  receiptBytes,
  type SignedReceipt,
  type UnsignedReceipt,
} from '@tocsin/ledger/receipt'
import { z } from 'zod'
import { flushFolder, readOrMake } from '../made-once.ts'

const base64url = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const key = z.strictObject({ x: base64url, d: base64url, from: z.string(), until: z.string().nullable() })
const file = z.strictObject({ keys: z.array(key).min(1) })
type Kept = z.infer<typeof key>

/** With what receipts are signed. The public halves are published, those that ended too. */
export type ReceiptKeys = {
  /** By the key of the receipt's own time, so that the same receipt has the same bytes whenever it is asked for. */
  sign: (receipt: Omit<UnsignedReceipt, 'keyId'>) => SignedReceipt
  published: () => readonly ReceiptKey[]
}

/** How soon a server that runs sees that a key was added, and how much later that key begins. */
const lookEveryMs = 1_000
const beginsAfterMs = 5_000

/** Reads the keys, or makes the first one. A lost file means that old receipts verify by their published keys alone. */
export const openReceiptKeys = (path: string): ReceiptKeys => {
  let keys = read(path)
  let changed = statSync(path).mtimeMs
  let looked = Date.now()
  const current = () => {
    const now = Date.now()
    if (now - looked < lookEveryMs) return keys
    looked = now
    const { mtimeMs } = statSync(path)
    if (mtimeMs !== changed) keys = read(path)
    changed = mtimeMs
    return keys
  }
  return {
    sign: receipt => {
      const known = current()
      const { kid, secret } = known.findLast(({ from }) => from <= receipt.at) ?? known[0]!
      const unsigned: UnsignedReceipt = { ...receipt, keyId: kid }
      return { ...unsigned, signature: sign(null, receiptBytes(unsigned), secret).toString('base64url') }
    },
    published: () => current().map(publicHalf),
  }
}

/** Ends today's key and begins another, both a moment from now: every server that runs has seen it by then. */
export const rotateReceiptKeys = (path: string): { kid: string; from: string } => {
  const fresh = freshKey(beginsAfterMs)
  const ended = read(path).map(({ x, d, from, until }) => ({ x, d, from, until: until ?? fresh.from }))
  const aside = `${path}.rotated`
  writeFileSync(aside, text([...ended, fresh]), { mode: 0o600, flush: true })
  renameSync(aside, path)
  flushFolder(dirname(path))
  return { kid: idOf(fresh), from: fresh.from }
}

const read = (path: string) =>
  file
    .parse(JSON.parse(readOrMake(path, () => text([freshKey()]))))
    .keys.map(kept => ({ ...kept, kid: idOf(kept), secret: secretOf(kept) }))

const publicHalf = ({ x, kid, from, until }: ReturnType<typeof read>[number]): ReceiptKey => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x,
  kid,
  alg: 'EdDSA',
  use: 'sig',
  from,
  until,
})

const text = (keys: readonly Kept[]): string => `${JSON.stringify({ keys }, null, 1)}\n`

const freshKey = (inMs = 0): Kept => {
  const { x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  return { x: x!, d: d!, from: instantOf(new Date(Date.now() + inMs)), until: null }
}

const secretOf = ({ x, d }: Kept): KeyObject =>
  createPrivateKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x, d } })

/** The first eight bytes of the SHA-256 of the public key, as hexadecimal. */
const idOf = ({ x }: Kept): string =>
  createHash('sha256').update(Buffer.from(x, 'base64url')).digest('hex').slice(0, 16)
