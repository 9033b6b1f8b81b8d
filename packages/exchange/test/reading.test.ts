import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRows } from '../src/reading/csv-rows.ts'
import { encodingOf, lookAtFile } from '../src/reading/look-at-file.ts'
import { readRows } from '../src/reading/read-rows.ts'
import type { FileRefused, Row } from '../src/reading/row.ts'

const utf8 = new TextEncoder()

async function* cut(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const read = async (bytes: Uint8Array, size = 7): Promise<Row[]> => {
  const shape = await lookAtFile(bytes.subarray(0, 256 * 1024))
  const rows: Row[] = []
  for await (const batch of readRows(cut(bytes, size), shape)) for (const row of batch) rows.push(row)
  return rows
}
const readText = (text: string, size?: number) => read(utf8.encode(text), size)
const cells = (rows: Row[]) =>
  rows.map(row => ('cells' in row ? row.cells : 'fault' in row ? row.fault : [...row.named]))
const refusal = (bytes: Uint8Array | string) =>
  lookAtFile(typeof bytes === 'string' ? utf8.encode(bytes) : bytes).then(
    () => 'read',
    error => (error as FileRefused).fault,
  )

const utf16 = (text: string, swap = false): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return swap ? bytes.swap16() : bytes
}
const western = (text: string) => Buffer.from(text, 'latin1')

const wanted = [
  ['1', 'Grüße; "PMK"', 'straße\nzwei'],
  ['2', 'Ж𝕏', ''],
]
const asCsv = (delimiter: string, end = '\r\n') =>
  [['no', 'title', 'text'], ...wanted]
    .map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join(end)

describe('a file as spreadsheets save it', () => {
  it.each([
    ['UTF-8', utf8.encode(asCsv(','))],
    ['UTF-8 with its mark', utf8.encode(`\ufeff${asCsv(';')}`)],
    ['UTF-8 with a last line end', utf8.encode(`${asCsv(';')}\r\n`)],
    ['tabs', utf8.encode(asCsv('\t', '\n'))],
    ['UTF-16, little end first', utf16(asCsv('\t'))],
    ['UTF-16, big end first', utf16(asCsv(';'), true)],
    ['UTF-16 without its mark', utf16(asCsv(';')).subarray(2)],
    ['a first line that names the delimiter', utf8.encode(`sep=;\r\n${asCsv(';')}`)],
    ['empty lines above', utf8.encode(`\r\n;;\r\n${asCsv(';')}`)],
  ])('is read the same: %s', async (_, bytes) => {
    for (const size of [1, 3, 100_000]) expect(cells(await read(bytes, size))).toEqual(wanted)
  })

  it('in Windows-1252 is known by its letters', async () => {
    const bytes = western('Titel;Preis\r\nGr\xfc\xdfe;5 \x80\r\n')
    expect(encodingOf(bytes)).toBe('windows-1252')
    expect(cells(await read(bytes))).toEqual([['Grüße', '5 €']])
  })

  it('with lone returns, as an old Macintosh saves it', async () => {
    expect(cells(await readText('a;b\r1;2\r3;4\r'))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('reads every well-formed file as csv-parse does, wherever it is cut', async () => {
    const cell = fc.stringMatching(/^[a-z",;\n\r é𝕏]{0,8}$/u)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 50 }),
        async (rows, delimiter, end, size) => {
          const text = rows
            .map(row =>
              row
                .map(one => (/[",;\t\n\r]/.test(one) || one === '' ? `"${one.replaceAll('"', '""')}"` : one))
                .join(delimiter),
            )
            .join(end)
          const expected = (
            parse(text, { delimiter, relax_column_count: true, record_delimiter: end }) as string[][]
          ).filter(row => row.some(one => one.trim() !== ''))
          const found: Row[] = []
          const texts = (async function* () {
            for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
          })()
          for await (const batch of csvRows(texts, delimiter)) found.push(...batch)
          expect(cells(found)).toEqual(expected)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a file with wrong rows', () => {
  it('a quote that is not closed costs its own line, and no other', async () => {
    const rows = await readText('a,b\n1,"open\n2,fine\n3,also fine\n')
    expect(cells(rows)).toEqual(['quote_not_closed', ['2', 'fine'], ['3', 'also fine']])
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4])
  })

  it('a quote in the way costs its own line, also where another one closes it later', async () => {
    expect(cells(await readText('a,b\n1,"open\n2,fine\n3,"well quoted"\n4,x\n'))).toEqual([
      'quote_in_the_way',
      ['2', 'fine'],
      ['3', 'well quoted'],
      ['4', 'x'],
    ])
  })

  it('lines are counted through cells of several lines', async () => {
    const rows = await readText('a,b\r\n1,"x\r\ny\r\nz"\r\n\r\n2,b\r\n3,b,c\r\n')
    expect(rows.map(({ line }) => line)).toEqual([2, 6, 7])
    expect(cells(rows)).toEqual([['1', 'x\r\ny\r\nz'], ['2', 'b'], 'more_cells_than_columns'])
  })

  it('bytes of another encoding cost their own row', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Titel;Preis\ngrün;1\n'),
      western('gr\xfcn;2\n'),
      Buffer.from('grün;3\n\ufffd;4\n'),
    ])
    for (const size of [1, 5, 1_000]) {
      expect(cells(await read(bytes, size))).toEqual([
        ['grün', '1'],
        'letters_not_readable',
        ['grün', '3'],
        ['\ufffd', '4'],
      ])
    }
  })

  it('half a surrogate pair in UTF-16 costs its own row', async () => {
    expect(cells(await read(utf16('a;b\n1;\ud800x\n2;ok\n')))).toEqual(['letters_not_readable', ['2', 'ok']])
  })

  it('a row of 300 kilobytes and one of a hundred thousand cells are refused, their neighbours read', async () => {
    const rows = await readText(
      `a,b\n1,2\n${'x'.repeat(300_000)}\n3,4\n${','.repeat(100_000)}y\n5,6\n`,
      50_000,
    )
    expect(cells(rows)).toEqual([
      ['1', '2'],
      'row_too_long',
      ['3', '4'],
      'more_cells_than_columns',
      ['5', '6'],
    ])
    expect(JSON.stringify(rows).length).toBeLessThan(150_000)
  })

  it('a quote that nothing closes for a megabyte is given up in time that grows with the file alone', async () => {
    const many = `${'1,"open\n'.repeat(60_000)}`
    const rows = await readText(`a,b\n0,"${'y\n'.repeat(500_000)}\n${many}2,end\n`, 64_000)
    expect(rows.at(-1)).toMatchObject({ cells: ['2', 'end'] })
    expect(rows.length).toBeGreaterThan(500_000)
  }, 20_000)
})

describe('JSON Lines', () => {
  it('are rows whose cells are named by their path', async () => {
    const text =
      '{"a":{"b":"x"},"list":["P01","L01"],"n":12345678901234567890,"no":null}\n\n{"a":{"b":"y"}}\n'
    expect(cells(await readText(text))).toEqual([
      [
        ['a.b', 'x'],
        ['list', ['P01', 'L01']],
        ['n', '12345678901234567890'],
      ],
      [['a.b', 'y']],
    ])
  })

  it('what is no object, too deep or too long is refused alone', async () => {
    const text = [
      '{"a":"1"}',
      '{"a":',
      '[1]',
      `{"a":${'{"a":'.repeat(200)}1${'}'.repeat(200)}}`,
      `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      `{"a":"${'x'.repeat(300_000)}"}`,
      `{${Array.from({ length: 400 }, (_, n) => `"k${n}":1`).join(',')}}`,
      '{"a":"2"}',
    ].join('\n')
    for (const size of [1_000, 1_000_000]) {
      expect(cells(await readText(text, size))).toEqual([
        [['a', '1']],
        'row_not_json',
        'row_not_an_object',
        'row_too_deep',
        'row_not_json',
        'row_too_long',
        'more_cells_than_columns',
        [['a', '2']],
      ])
    }
  })

  it('names like those of every object are names like any other', async () => {
    const named = cells(await readText('{"__proto__":{"x":"1"},"constructor":"2"}\n{"a":"1"}\n'))
    expect(named[0]).toEqual([
      ['__proto__.x', '1'],
      ['constructor', '2'],
    ])
    expect(cells(await readText('__proto__,constructor\n1,2\n'))).toEqual([['1', '2']])
    expect(({} as { x?: string }).x).toBeUndefined()
  })
})

describe('what is no file of rows is said at once', () => {
  it.each([
    ['file_empty', ''],
    ['file_empty', '\ufeff \n'],
    ['file_is_one_list', '[{"a":1}]'],
    ['file_is_a_workbook', 'PK\u0003\u0004 and more'],
    ['file_not_text', '%PDF-1.7'],
    ['file_not_text', '\u0000\u0001\u0002\u0000 binary'],
    ['file_without_header', 'https://market.example/1,PMK\nhttps://market.example/2,PMK\n'],
    ['file_header_unreadable', 'a,"b\n1,2\n'],
    ['file_too_many_columns', `${'c,'.repeat(400)}c\n1\n`],
  ])('%s', async (fault, text) => {
    expect(await refusal(text)).toBe(fault)
  })
})
