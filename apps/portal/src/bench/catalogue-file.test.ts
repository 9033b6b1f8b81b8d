import { describe, expect, test } from 'vitest'
import { CatalogueRefused, readCatalogue, rowsMax } from './catalogue-file.ts'

const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'catalogue.csv') =>
  new File([content], name)
const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 + 2 * text.length)
  bytes.set([0xff, 0xfe])
  for (let at = 0; at < text.length; at++) {
    bytes[2 + 2 * at] = text.charCodeAt(at) & 0xff
    bytes[3 + 2 * at] = text.charCodeAt(at) >> 8
  }
  return bytes
}
const rowsOf = async (file: File) => (await readCatalogue(file)).rows.map(({ title, text }) => [title, text])

describe('a catalogue is read', () => {
  test.each([
    ['with commas', 'title,description\nOak chair,"Solid, four legs"\n'],
    ['with semicolons and a mark', '\ufefftitle;description\r\nOak chair;Solid, four legs\r\n'],
    ['as French shops export it', 'Référence;Titre;Description\n7;Oak chair;"Solid, four legs"\n'],
    ['where the title is called name', 'sku,name,description\n7,Oak chair,"Solid, four legs"\n'],
    ['in UTF-16', utf16('title\tdescription\nOak chair\tSolid, four legs\n')],
    ['as JSON Lines', '{"id":"7","title":"Oak chair","description":"Solid, four legs"}\n'],
  ])('%s', async (_, content) => {
    expect(await rowsOf(fileOf(content))).toEqual([['Oak chair', 'Solid, four legs']])
  })

  test('line by line: what cannot be read is counted, and the rest is there', async () => {
    const read = await readCatalogue(fileOf('{"title":"a"}\nnot json\n{"title":"b"}\n'))
    expect(read.rows.map(({ title, line }) => [title, line])).toEqual([
      ['a', 1],
      ['b', 3],
    ])
    expect(read.unreadable).toBe(1)
  })

  test('as far as is taken, and it is said that there is more', async () => {
    const read = await readCatalogue(fileOf(`title\n${'chair\n'.repeat(rowsMax + 5)}`))
    expect([read.rows.length, read.cut]).toEqual([rowsMax, true])
  })

  test('with nothing longer than the server takes', async () => {
    const [row] = (
      await readCatalogue(fileOf(`title,description\n${'x'.repeat(900)},${'y'.repeat(30_000)}\n`))
    ).rows
    expect([row?.title.length, row?.text.length]).toEqual([500, 20_000])
  })
})

test.each([
  ['an empty file', '', 'file.file_empty'],
  ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'file.file_is_a_workbook'],
  ['one JSON list', '[{"title":"a"}]', 'file.file_is_one_list'],
  ['columns that hold no text', 'price,stock\n1,2\n', 'bench.file.noText'],
])('%s is refused by name', async (_, content, code) => {
  const refused = await readCatalogue(fileOf(content as string)).catch(error => error)
  expect(refused).toBeInstanceOf(CatalogueRefused)
  expect(refused.message).toBe(code)
})
