import { expect, test } from 'vitest'
import { BundleRefused, digestOf, pack, unpack } from './bundle.ts'
import { compile } from './compile.ts'
import { sampleEdition } from './edition.fixture.ts'
import { screen } from './screen.ts'

const compiled = compile(sampleEdition)
const listings = [
  { title: 'f3ntanyl 10 g', description: 'cas 108-24-7, telegram' },
  { title: 'isotonitazzene', description: 'фентанил, кристалл' },
  { title: 'Garden chair' },
]

test('an unpacked edition screens exactly like the one that was packed', async () => {
  const unpacked = await unpack(await pack(compiled))
  for (const listing of listings) expect(screen(unpacked, listing)).toEqual(screen(compiled, listing))
})

test('the same edition gives the same bytes and the same digest', async () => {
  const [one, two] = [await pack(compile(sampleEdition)), await pack(compile(sampleEdition))]
  expect(digestOf(one)).toBe(digestOf(two))
  expect(one).toEqual(two)
})

test.each([
  ['a flipped bit', (bytes: Uint8Array) => bytes.with(200, bytes[200]! ^ 1), /damaged/],
  ['another version', (bytes: Uint8Array) => bytes.with(8, 99), /format 99/],
  ['another file', () => new Uint8Array(400), /not a compiled edition/],
  ['a short file', () => new Uint8Array(3), /not a compiled edition/],
])('%s is refused', async (_, spoil, sentence) => {
  const bytes = spoil(await pack(compiled))
  await expect(unpack(bytes)).rejects.toThrow(BundleRefused)
  await expect(unpack(bytes)).rejects.toThrow(sentence)
})
