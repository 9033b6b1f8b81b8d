import { readFileSync } from 'node:fs'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'
import { commitment, leafBytes, leafHash, seal, valueBytes } from './leaf.ts'

type Vector = {
  id: string
  commitments: string[]
  opened: { field: string; salt: string; value: never; value_bytes: string; commitment: string }[]
  leaf: string
  leaf_hash: string
}
const read = (name: string): Vector[] =>
  JSON.parse(readFileSync(new URL(`../../../tests/vectors/leaf/${name}`, import.meta.url), 'utf8')).events

describe.each(['v1.json', 'own.json'])('the worked examples of %s', name => {
  it.each(read(name).map(vector => [vector.id, vector] as const))(
    '%s: values, commitments, leaf and hash',
    (_, vector) => {
      for (const { field, salt, value, value_bytes, commitment: expected } of vector.opened) {
        expect(bytesToHex(valueBytes(value))).toBe(value_bytes)
        expect(bytesToHex(commitment(vector.id, field, hexToBytes(salt), valueBytes(value)))).toBe(expected)
      }
      const leaf = leafBytes(vector.id, hexToBytes(vector.commitments.join('')))
      expect(new TextDecoder().decode(leaf)).toBe(vector.leaf)
      expect(bytesToHex(leafHash(leaf))).toBe(vector.leaf_hash)
    },
  )
})

describe('canonical JSON', () => {
  it.each([
    ['a map', new Map([['a', 1]])],
    ['a date', new Date(0)],
    ['not a number', Number.NaN],
    ['an integer from 2^53 on', 2 ** 53],
    ['a lone surrogate', '\ud800'],
  ])('refuses %s', (_, value) => {
    expect(() => canonical(value as never)).toThrow('no canonical form')
  })
})

describe('sealing', () => {
  const id = '7c2999fd-afe5-4325-bcd6-54af4dfad714'
  const header = {
    stream: `incident:${id}`,
    n: '1',
    prev: '0'.repeat(64),
    at: '2026-11-25T10:01:00.000001Z',
    organisation: id,
    actor: id,
    verb: 'incident.noted',
    label: 'TLP:AMBER',
  }

  it('keeps a salt for what is there and none for what is absent', () => {
    const sealed = seal(
      id,
      header,
      [
        ['note', 'x'],
        ['gone', undefined],
      ],
      null,
    )
    expect(sealed.fields.map(({ field }) => field)).toEqual(['note'])
    expect(sealed.headerSalts).toHaveLength(256)
  })

  it('tells a stranger nothing that repeats: the same event twice has no commitment in common', () => {
    const all = [seal(id, header, [['note', 'x']], []), seal(id, header, [['note', 'x']], [])].flatMap(
      ({ commitments }) => bytesToHex(commitments).match(/.{64}/g)!,
    )
    expect(new Set(all).size).toBe(64)
  })

  it('lists identities by sorted commitments, each with a salt of its own', () => {
    const sealed = seal(
      id,
      header,
      [],
      [
        { id: header.actor, value: 'a' },
        { id: '00000000-0000-4000-8000-000000000000', value: 'b' },
      ],
    )
    const listed = JSON.parse(new TextDecoder().decode(sealed.fields[0]!.value)) as string[]
    expect(listed).toEqual([...listed].sort())
    expect(new Set(sealed.identities.map(one => bytesToHex(one.salt))).size).toBe(2)
  })
})
