import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { editionBytes } from './edition.ts'
import type { Format } from './formats.ts'
import { screenCatalogue } from './screen-catalogue.ts'

/** Every test starts worker threads, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

let edition: SharedArrayBuffer
beforeAll(async () => {
  edition = await editionBytes()
}, 60_000)

const folder = () => mkdtempSync(join(tmpdir(), 'catalogue-'))
const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

async function screened(name: string, content: string, format: Format, at = folder()) {
  const input = join(at, name)
  writeFileSync(input, content)
  const output = join(at, 'results.jsonl')
  await screenCatalogue({ input: format === 'directory' ? at : input, output, edition, workers: 2, format })
  return linesOf(output)
}

test('JSON Lines: one line out for each line in, in order, the unreadable ones said in their place', async () => {
  const lines = [
    '{"id":1,"title":"1g cocaine","price":3}',
    'not json',
    '{"id":"x"}',
    '{"id":"b","title":"Garden chair","description":null}',
    '[]',
  ]
  const results = await screened('in.jsonl', lines.join('\n'), 'jsonl')
  expect(results.map(({ id, grade, refused }) => [id, grade ?? refused])).toEqual([
    [1, 'review'],
    [null, 'not JSON'],
    ['x', 'no title'],
    ['b', 'clear'],
    [null, 'no title'],
  ])
  const [hit] = results[0].hits
  expect(Object.keys(hit)).toEqual(
    expect.arrayContaining([
      'substanceId',
      'term',
      'kind',
      'field',
      'start',
      'end',
      'disguises',
      'list',
      'edition',
      'confidence',
    ]),
  )
})

test('CSV with a byte-order mark, quoted line breaks and columns in any case', async () => {
  const csv = '\ufeffID,Title,Description\n7,"carfentanil, 5 g","line one\nline two"\n8,Lamp,\n'
  const results = await screened('in.csv', csv, 'csv')
  expect(results.map(({ id, grade }) => [id, grade])).toEqual([
    ['7', 'urgent'],
    ['8', 'clear'],
  ])
})

test('a directory: text files by name, and files of listings', async () => {
  const at = folder()
  writeFileSync(join(at, 'a.txt'), 'isotonitazene\npowder')
  writeFileSync(join(at, 'b.json'), '{"id":"b",\n"title":"Lamp"}')
  const results = await screened('c.jsonl', '{"id":"c","title":"Chair"}\n', 'directory', at)
  expect(results.map(({ id, grade }) => [id, grade])).toEqual([
    ['a.txt', 'urgent'],
    ['b', 'clear'],
    ['c', 'clear'],
  ])
})

test('an interrupted run goes on where it stopped, a half-written line is written again', async () => {
  const at = folder()
  const listings = Array.from({ length: 5000 }, (_, id) =>
    JSON.stringify({ id, title: `Chair ${id}`, description: 'x'.repeat(200) }),
  )
  const whole = await screened('in.jsonl', listings.join('\n'), 'jsonl', at)
  expect(existsSync(join(at, 'results.jsonl.unfinished'))).toBe(false)

  const output = join(at, 'again.jsonl')
  const input = join(at, 'in.jsonl')
  const { openResults } = await import('./results.ts')
  const interrupted = await openResults(output, input, edition)
  await interrupted.write(
    `${JSON.stringify({ id: 0, kept: true })}\n${JSON.stringify({ id: 1, kept: true })}\n{"id":2,"ha`,
  )

  await screenCatalogue({ input, output, edition, workers: 2, format: 'jsonl' })
  const results = linesOf(output)
  expect(results.slice(0, 2)).toEqual([
    { id: 0, kept: true },
    { id: 1, kept: true },
  ])
  expect(results.slice(2)).toEqual(whole.slice(2))
  expect(existsSync(`${output}.unfinished`)).toBe(false)
})

test('a finished run starts anew', async () => {
  const at = folder()
  await screened('in.jsonl', '{"id":1,"title":"a"}', 'jsonl', at)
  const results = await screened('in.jsonl', '{"id":2,"title":"b"}', 'jsonl', at)
  expect(results.map(({ id }) => id)).toEqual([2])
})
