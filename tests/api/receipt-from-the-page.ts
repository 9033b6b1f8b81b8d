/*
 * A verifier of receipts written from docs/guides/receipts.md alone, with nothing of the product: WebCrypto, and the
 * few rules of writing that the page states.
 */
type Fields = Record<string, string | true>
type Key = { kid: string; x: string; until: string | null }

const named: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
}
const written = (text: string): string => {
  let out = '"'
  for (const sign of text)
    out += named[sign] ?? (sign < ' ' ? `\\u00${sign.charCodeAt(0).toString(16).padStart(2, '0')}` : sign)
  return `${out}"`
}

const order = [
  'at',
  'externalReference',
  'keyId',
  'leafHash',
  'organisation',
  'reference',
  'report',
  'test',
  'v',
  'verdict',
]

/** Step 2 of the page. */
export const signedText = (receipt: Fields): string => {
  const strange = Object.keys(receipt).filter(name => name !== 'signature' && !order.includes(name))
  if (strange.length > 0) throw new Error(`the page knows no field ${strange}`)
  const pairs = order
    .filter(name => name in receipt)
    .map(name => `${written(name)}:${receipt[name] === true ? 'true' : written(String(receipt[name]))}`)
  return `{${pairs.join(',')}}`
}

const hex = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('hex')

/** Steps 3 to 5. */
export const holds = async (receipt: Fields, keys: Key[]): Promise<boolean> => {
  if (receipt.v !== 'tocsin-receipt/v1') return false
  const key = keys.find(({ kid }) => kid === receipt.keyId)
  if (!key) return false
  const raw = Buffer.from(key.x, 'base64url')
  if (hex(await crypto.subtle.digest('SHA-256', raw)).slice(0, 16) !== key.kid) return false
  if (key.until !== null && !(String(receipt.at) < key.until)) return false
  const publicKey = await crypto.subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify'])
  if (!/^[A-Za-z0-9_-]{85}[AQgw]$/.test(String(receipt.signature))) return false
  const signature = Buffer.from(String(receipt.signature), 'base64url')
  return crypto.subtle.verify({ name: 'Ed25519' }, publicKey, signature, Buffer.from(signedText(receipt)))
}
