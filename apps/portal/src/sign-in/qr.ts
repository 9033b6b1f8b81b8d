import { errorCorrection } from './qr-correction.ts'

/**
 * A QR code (ISO/IEC 18004) of a text in UTF-8: byte mode, correction level M, versions 1 to 20, which hold
 * 666 bytes. Rows of modules, true is dark. Made here so that the key in it goes to nobody else's page.
 */
export const qrOf = (text: string): boolean[][] => {
  const bytes = new TextEncoder().encode(text)
  const version = Array.from({ length: 20 }, (_, i) => i + 1).find(
    candidate => bytes.length <= roomOf(candidate),
  )
  if (version === undefined) throw new RangeError('too long for a code that a camera reads')
  const bits = bitsOf(codewordsOf(bytes, version))
  const candidates = Array.from({ length: 8 }, (_, mask) => drawn(version, bits, mask))
  return candidates.reduce((best, next) => (unrest(next) < unrest(best) ? next : best))
}

/** Of each version at level M: correction codewords in a block, and blocks (table 9 of the standard). */
const perBlock = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26]
const blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16]

const sizeOf = (version: number): number => 17 + 4 * version
const countBitsOf = (version: number): number => (version < 10 ? 8 : 16)

const allCodewords = (version: number): number => {
  const aligned = version > 1 ? Math.floor(version / 7) + 2 : 0
  const alignment = aligned ? (25 * aligned - 10) * aligned - 55 : 0
  return Math.floor(((16 * version + 128) * version + 64 - alignment - (version > 6 ? 36 : 0)) / 8)
}
const dataCodewords = (version: number): number =>
  allCodewords(version) - perBlock[version - 1]! * blocks[version - 1]!
const roomOf = (version: number): number =>
  Math.floor((dataCodewords(version) * 8 - 4 - countBitsOf(version)) / 8)

/** The text with its length, padded, cut into blocks, each with its correction, and interleaved. */
const codewordsOf = (bytes: Uint8Array, version: number): number[] => {
  const written = [
    '0100',
    bytes.length.toString(2).padStart(countBitsOf(version), '0'),
    ...Array.from(bytes, byte => byte.toString(2).padStart(8, '0')),
  ].join('')
  const whole = dataCodewords(version)
  const ended = written.padEnd(Math.min(written.length + 4, whole * 8), '0')
  const data = (ended.padEnd(Math.ceil(ended.length / 8) * 8, '0').match(/.{8}/g) ?? []).map(bits =>
    Number.parseInt(bits, 2),
  )
  for (let pad = 0xec; data.length < whole; pad ^= 0xec ^ 0x11) data.push(pad)

  const count = blocks[version - 1]!
  const short = count - (whole % count)
  const length = Math.floor(whole / count)
  const cut = Array.from({ length: count }, (_, i) => {
    const from = i * length + Math.max(0, i - short)
    return data.slice(from, from + length + (i < short ? 0 : 1))
  })
  const corrections = cut.map(block => errorCorrection(block, perBlock[version - 1]!))
  return [...interleaved(cut), ...interleaved(corrections)]
}

const interleaved = (rows: readonly number[][]): number[] =>
  Array.from({ length: Math.max(...rows.map(row => row.length)) }, (_, at) =>
    rows.flatMap(row => (at < row.length ? [row[at]!] : [])),
  ).flat()

const bitsOf = (codewords: readonly number[]): boolean[] =>
  codewords.flatMap(word => Array.from({ length: 8 }, (_, bit) => ((word >> (7 - bit)) & 1) === 1))

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  x => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

const drawn = (version: number, bits: readonly boolean[], mask: number): boolean[][] => {
  const size = sizeOf(version)
  const fixed: (boolean | undefined)[][] = Array.from({ length: size }, () => Array(size).fill(undefined))
  const set = (x: number, y: number, dark: boolean) => {
    if (x >= 0 && y >= 0 && x < size && y < size) fixed[y]![x] = dark
  }
  for (let i = 8; i < size - 8; i++) {
    set(6, i, i % 2 === 0)
    set(i, 6, i % 2 === 0)
  }
  for (const [cx, cy] of [[3, 3] as const, [size - 4, 3] as const, [3, size - 4] as const])
    for (let dy = -4; dy <= 4; dy++)
      for (let dx = -4; dx <= 4; dx++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy))
        set(cx + dx, cy + dy, ring !== 2 && ring !== 4)
      }
  const places = alignmentOf(version)
  const last = places.length - 1
  places.forEach((cx, i) => {
    places.forEach((cy, j) => {
      if ((i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)) return
      for (let dy = -2; dy <= 2; dy++)
        for (let dx = -2; dx <= 2; dx++) set(cx + dx, cy + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1)
    })
  })
  // Level M is 00, so the format is the mask alone, with its BCH code.
  const format = ((mask << 10) | remainder(mask, 10, 0x537)) ^ 0x5412
  const formatBit = (i: number) => ((format >> i) & 1) === 1
  for (let i = 0; i < 15; i++) {
    set(8, i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, formatBit(i))
    set(i < 8 ? size - 1 - i : i < 9 ? 7 : 14 - i, 8, formatBit(i))
  }
  set(8, size - 8, true)
  if (version > 6) {
    const stated = (version << 12) | remainder(version, 12, 0x1f25)
    for (let i = 0; i < 18; i++) {
      const [far, near] = [size - 11 + (i % 3), Math.floor(i / 3)]
      set(far, near, ((stated >> i) & 1) === 1)
      set(near, far, ((stated >> i) & 1) === 1)
    }
  }
  let next = 0
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step++)
      for (const x of [right, right - 1]) {
        const y = ((right + 1) & 2) === 0 ? size - 1 - step : step
        if (fixed[y]![x] !== undefined) continue
        set(x, y, (bits[next++] ?? false) !== masks[mask]!(x, y))
      }
  }
  return fixed as boolean[][]
}

const alignmentOf = (version: number): number[] => {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = Math.floor((version * 4 + count * 2 + 1) / (count * 2 - 2)) * 2
  return [6, ...Array.from({ length: count - 1 }, (_, i) => sizeOf(version) - 7 - step * (count - 2 - i))]
}

const remainder = (value: number, bits: number, generator: number): number => {
  let rest = value
  for (let i = 0; i < bits; i++) rest = (rest << 1) ^ ((rest >> (bits - 1)) * generator)
  return rest
}

/** The standard's first and second penalty: long runs and squares of one colour. Any mask can be read. */
const unrest = (rows: readonly boolean[][]): number => {
  const columns = rows.map((_, x) => rows.map(row => row[x]!))
  const runs = [...rows, ...columns].flatMap(
    line =>
      line
        .map(dark => (dark ? '#' : '.'))
        .join('')
        .match(/#{5,}|\.{5,}/g) ?? [],
  )
  let squares = 0
  for (let y = 1; y < rows.length; y++)
    for (let x = 1; x < rows.length; x++) {
      const corner = rows[y]![x]
      if (corner === rows[y]![x - 1] && corner === rows[y - 1]![x] && corner === rows[y - 1]![x - 1])
        squares++
    }
  return runs.reduce((sum, run) => sum + run.length - 2, 0) + 3 * squares
}
