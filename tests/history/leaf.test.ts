import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { type LeafEvent, valueBytes, verifyEvent, verifyStream } from './leaf-from-the-page.ts'

const read = (name: string): LeafEvent[] =>
  JSON.parse(readFileSync(new URL(`../vectors/leaf/${name}`, import.meta.url), 'utf8')).events

const files = { 'v1.json': 3, 'own.json': 10 }

describe.each(Object.entries(files))('%s', (name, count) => {
  it(`holds ${count} events, each as committed, in one unbroken stream`, () => {
    const events = read(name)
    expect(events).toHaveLength(count)
    expect(events.map(verifyEvent)).toEqual(Array(count).fill([]))
    expect(verifyStream(events)).toEqual([])
  })
})

const three = () => read('own.json')[7]!
const names = (event: LeafEvent) => [...new Set(verifyEvent(event).map(fault => fault.name))]
const flip = (text: string) =>
  text[9] === 'a' ? text.replace(/^(.{9})./, '$1b') : text.replace(/^(.{9})./, '$1a')

const text = (event: LeafEvent) => event.opened.find(each => each.field === 'text')!
const list = (event: LeafEvent) => event.opened.find(each => each.field === 'identities')!
const identity = (event: LeafEvent) => event.identities![1]!

type Change = [what: string, change: (event: LeafEvent) => void, faults: string[]]

const changes: Change[] = [
  ['the id', e => (e.id = flip(e.id)), ['commitment', 'identity', 'leaf']],
  [
    'the commitment of an opened field',
    e => (e.commitments[8] = flip(e.commitments[8]!)),
    ['commitment', 'fields'],
  ],
  ['the commitment of an unused slot', e => (e.commitments[31] = flip(e.commitments[31]!)), ['fields']],
  ['a commitment left out', e => e.commitments.pop(), ['commitments', 'fields']],
  ['a commitment too many', e => e.commitments.push('0'.repeat(64)), ['commitments', 'fields']],
  ['a salt', e => (text(e).salt = flip(text(e).salt)), ['commitment']],
  ['a salt of 31 bytes', e => (text(e).salt = text(e).salt.slice(2)), ['commitment']],
  ['a value', e => (text(e).value = flip(String(text(e).value))), ['value', 'commitment']],
  ['the bytes of a value', e => (text(e).value_bytes = flip(text(e).value_bytes)), ['value']],
  ['the commitment beside a value', e => (text(e).commitment = flip(text(e).commitment)), ['commitment']],
  ['the name of a field', e => (text(e).field = 'test'), ['commitment']],
  ['the name of a fixed field', e => (e.opened[4]!.field = 'organization'), ['slot', 'commitment']],
  ['the slot of a field', e => (text(e).slot = 30), ['slot', 'commitment']],
  ['a slot beyond the last', e => (text(e).slot = 32), ['slot', 'commitment']],
  ['a field opened twice', e => e.opened.push({ ...text(e) }), ['slot']],
  [
    'the time, to five digits',
    e => (e.opened[3]!.value = '2026-03-01T08:08:00.00000Z'),
    ['value', 'commitment'],
  ],
  [
    'the list of identities',
    e => (list(e).value as string[]).reverse(),
    ['value', 'commitment', 'identities'],
  ],
  ['the uuid of an identity', e => (identity(e).identity = flip(identity(e).identity)), ['identity']],
  ['the salt of an identity', e => (identity(e).salt = flip(identity(e).salt!)), ['identity']],
  ['the value of an identity', e => (identity(e).value = flip(String(identity(e).value))), ['identity']],
  [
    'the commitment of an identity',
    e => (identity(e).commitment = flip(identity(e).commitment)),
    ['identities', 'identity'],
  ],
  ['the fields digest', e => (e.fields = flip(e.fields)), ['fields', 'leaf']],
  ['the leaf', e => (e.leaf = flip(e.leaf)), ['leaf', 'leaf_hash']],
  ['the leaf, by a space', e => (e.leaf = e.leaf.replace(',', ', ')), ['leaf', 'leaf_hash']],
  ['the leaf hash', e => (e.leaf_hash = flip(e.leaf_hash)), ['leaf_hash']],
]

test.each(changes)('%s cannot be changed unseen', (_, change, faults) => {
  const event = three()
  change(event)
  expect(names(event)).toEqual(faults)
})

it('opens fewer fields, or an identity less, without a fault', () => {
  const event = three()
  event.opened = event.opened.filter(each => each.field !== 'text')
  event.identities![1] = { identity: identity(event).identity, commitment: identity(event).commitment }
  event.identities!.pop()
  expect(verifyEvent(event)).toEqual([])
})

describe('a stream', () => {
  const [first, second, third] = read('v1.json') as [LeafEvent, LeafEvent, LeafEvent]
  const linked = (events: LeafEvent[]) => verifyStream(events).map(fault => `${fault.name}, ${fault.at}`)

  test('an event left out', () => expect(linked([first, third])).toEqual(['n, event 2', 'prev, event 2']))
  test('the beginning left out', () => expect(linked([second])).toEqual(['n, event 1', 'prev, event 1']))
  test('two changed round', () =>
    expect(linked([second, first])).toEqual(['n, event 1', 'prev, event 1', 'n, event 2', 'prev, event 2']))
  test('an event of another stream', () =>
    expect(linked([first, read('own.json')[1]!])).toEqual(['stream, event 2', 'prev, event 2']))
  test('a link that is not opened', () =>
    expect(linked([{ ...first, opened: first.opened.slice(3) }])).toEqual([
      'stream, event 1',
      'n, event 1',
      'prev, event 1',
    ]))
  test('a fault inside an event', () =>
    expect(linked([first, { ...second, commitments: second.commitments.with(31, '0'.repeat(64)) }])).toEqual([
      'fields, event 2: event',
    ]))
})

test.each([
  ['text', 'lone \ud800'],
  ['json', 2 ** 53],
  ['json', { a: undefined }],
  ['time', '2026-03-01T08:08:00Z'],
  ['uuid', '5F0C2D1E-8A77-4C3B-9D52-0B1E6F7A8C90'],
  ['digest', 'ab'],
] as const)('%s %j has no value bytes', (kind, value) => {
  expect(() => valueBytes(kind, value)).toThrow()
})
