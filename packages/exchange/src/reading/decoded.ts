export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** Stands for what is no letter in the file's encoding: half a surrogate pair, which no well-formed text holds. */
const unreadable = '\udc80'

/**
 * Bytes to text, chunk by chunk. What is not in the encoding becomes half a surrogate, as does half a surrogate of
 * UTF-16: a row with one is not well formed and is refused alone, the rows around it are untouched.
 */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const { whole, decode } = ways[encoding]
  let rest: Uint8Array = new Uint8Array(0)
  let first = true
  const text = (bytes: Uint8Array): string => {
    const read = decode(bytes)
    const begins = first && read.startsWith('\ufeff')
    if (read !== '') first = false
    return begins ? read.slice(1) : read
  }
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : joined(rest, chunk)
    const end = whole(bytes)
    if (end > 0) yield text(bytes.subarray(0, end))
    rest = bytes.slice(end)
  }
  if (rest.length > 0) yield text(rest)
}

type Way = {
  /** How many of these bytes are whole letters: the rest waits for the next chunk. */
  whole: (bytes: Uint8Array) => number
  decode: (bytes: Uint8Array) => string
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
const western = new TextDecoder('windows-1252')
const newline = 10

const utf8 = (bytes: Uint8Array): string => {
  try {
    return strict.decode(bytes)
  } catch {
    return lineByLine(bytes)
  }
}

/** Only the lines that hold something unreadable are marked, so that one bad row costs one row. */
const lineByLine = (bytes: Uint8Array): string => {
  let out = ''
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(newline, at)
    const end = found < 0 ? bytes.length : found + 1
    const line = bytes.subarray(at, end)
    try {
      out += strict.decode(line)
    } catch {
      out += lenient.decode(line).replaceAll('\ufffd', unreadable)
    }
    at = end
  }
  return out
}

/** UTF-8 letters have at most four bytes: the last whole one ends in the last four. */
const wholeUtf8 = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 4 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes.length
    if (byte < 0xc0) continue
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return back < needed ? bytes.length - back : bytes.length
  }
  return bytes.length
}

const utf16 = (label: 'utf-16le' | 'utf-16be'): Way => {
  const littleEndian = label === 'utf-16le'
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true })
  const unit = (bytes: Uint8Array, at: number) =>
    littleEndian ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!
  const byUnit = (bytes: Uint8Array): string => {
    let out = ''
    for (let at = 0; at + 1 < bytes.length; at += 2) out += String.fromCharCode(unit(bytes, at))
    return bytes.length % 2 === 1 ? out + unreadable : out
  }
  return {
    whole: bytes => {
      const even = bytes.length - (bytes.length % 2)
      if (even === 0) return 0
      const last = unit(bytes, even - 2)
      return last >= 0xd800 && last <= 0xdbff ? even - 2 : even
    },
    decode: bytes => {
      try {
        return decoder.decode(bytes)
      } catch {
        return byUnit(bytes)
      }
    },
  }
}

const ways: Record<Encoding, Way> = {
  'utf-8': { whole: wholeUtf8, decode: utf8 },
  'utf-16le': utf16('utf-16le'),
  'utf-16be': utf16('utf-16be'),
  'windows-1252': { whole: bytes => bytes.length, decode: bytes => western.decode(bytes) },
}

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
