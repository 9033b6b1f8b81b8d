import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { z } from 'zod'
import { readOrMake } from './made-once.ts'

const file = z.strictObject({
  current: z.string(),
  keys: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
})

export type Sealed = { ct: Buffer; keyId: string }

/** The keys of this installation, in one file outside the database. `keyId` stands beside every ciphertext. */
export type Keyring = {
  /** AES-256-GCM; `about` (the row's own id) is bound in, so that a ciphertext fits no other row. */
  encrypt: (plain: Uint8Array, about: string) => Sealed
  decrypt: (sealed: Sealed, about: string) => Buffer
  /** Keyed fingerprint: equal content is recognised inside this installation and by nobody else. */
  fingerprint: (purpose: string, content: Uint8Array | string) => Buffer
}

const cipherName = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/** Reads the keyring, or makes the first one: 0600, and a lost file means lost identities, drafts and evidence. */
export const openKeyring = (path: string): Keyring => {
  const { current, keys } = file.parse(JSON.parse(readOrMake(path, firstKeys)))
  const derived = new Map<string, KeyObject>()
  const keyOf = (keyId: string, use: string): KeyObject => {
    const name = `${keyId}/${use}`
    const known = derived.get(name)
    if (known) return known
    const root = keys[keyId]
    if (!root) throw new Error(`the keyring has no key ${keyId}`)
    // A key object: a plain buffer is looked at anew for every use, which took four fifths of a fingerprint's time.
    const key = createSecretKey(
      Buffer.from(hkdfSync('sha256', Buffer.from(root, 'hex'), '', `tocsin/${use}`, 32)),
    )
    derived.set(name, key)
    return key
  }
  // Fingerprints must stay comparable when the current key rotates, so they hang on the first one.
  const first = Object.keys(keys)[0]!
  return {
    encrypt: (plain, about) => {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv(cipherName, keyOf(current, 'encrypt'), iv).setAAD(Buffer.from(about))
      const body = Buffer.concat([cipher.update(plain), cipher.final()])
      return { ct: Buffer.concat([iv, cipher.getAuthTag(), body]), keyId: current }
    },
    decrypt: ({ ct, keyId }, about) => {
      const decipher = createDecipheriv(cipherName, keyOf(keyId, 'encrypt'), ct.subarray(0, ivBytes))
      decipher.setAAD(Buffer.from(about)).setAuthTag(ct.subarray(ivBytes, ivBytes + tagBytes))
      return Buffer.concat([decipher.update(ct.subarray(ivBytes + tagBytes)), decipher.final()])
    },
    fingerprint: (purpose, content) =>
      createHmac('sha256', keyOf(first, `fingerprint/${purpose}`))
        .update(content)
        .digest(),
  }
}

const firstKeys = (): string =>
  JSON.stringify({ current: 'k1', keys: { k1: randomBytes(32).toString('hex') } })
