import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { isIP } from 'node:net'

/** A certificate that signs itself, made for a test: X.509 by hand, so that no test needs a program beside Node. */
export const certificateFor = (names: readonly string[], days = 2): { key: string; cert: string } => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const now = Date.now()
  // Of two that are trusted under one name only one is looked at.
  const issuer = sequence(set(sequence(oid('2.5.4.3'), tlv(0x0c, Buffer.from(`Receiver ${randomUUID()}`)))))
  const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'))
  const body = sequence(
    tlv(0xa0, integer(2)),
    integer(now),
    ecdsaWithSha256,
    issuer,
    sequence(time(now - 86_400_000), time(now + days * 86_400_000)),
    issuer,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(extension('2.5.29.17', sequence(...names.map(nameOf))), isAuthority)),
  )
  const signature = sign('sha256', body, privateKey)
  const der = sequence(body, ecdsaWithSha256, tlv(0x03, Buffer.concat([Buffer.from([0]), signature])))
  const lines = der
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n')
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  }
}

const tlv = (tag: number, content: Buffer): Buffer => {
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}
const sequence = (...parts: Buffer[]): Buffer => tlv(0x30, Buffer.concat(parts))
const set = (...parts: Buffer[]): Buffer => tlv(0x31, Buffer.concat(parts))
const integer = (value: number): Buffer => {
  const hex = value.toString(16)
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')
  return tlv(0x02, bytes[0]! > 127 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes)
}
const oid = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = rest.flatMap(arc => {
    const sevens = [arc & 127]
    for (let left = arc >> 7; left > 0; left >>= 7) sevens.unshift((left & 127) | 128)
    return sevens
  })
  return tlv(0x06, Buffer.from([first * 40 + second, ...bytes]))
}
const time = (ms: number): Buffer =>
  tlv(0x17, Buffer.from(`${new Date(ms).toISOString().slice(2, 19).replace(/[-T:]/g, '')}Z`))
const nameOf = (name: string): Buffer =>
  isIP(name) === 4 ? tlv(0x87, Buffer.from(name.split('.').map(Number))) : tlv(0x82, Buffer.from(name))
const extension = (id: string, value: Buffer): Buffer => sequence(oid(id), tlv(0x04, value))
const isAuthority = sequence(
  oid('2.5.29.19'),
  tlv(0x01, Buffer.from([255])),
  tlv(0x04, sequence(tlv(0x01, Buffer.from([255])))),
)
