import type { House } from '@tocsin/casework/house'
import { importResults, readableImport, refusedRows } from '@tocsin/casework/imports/import-results'
import type { RowResult } from '@tocsin/casework/imports/take-rows'
import type { Language } from '@tocsin/catalogue/languages'
import { sentence } from '@tocsin/catalogue/sentence'
import { translate } from '@tocsin/catalogue/words'
import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { ourColumns } from '@tocsin/exchange/mapping/row-cells'
import type { Shape } from '@tocsin/exchange/reading/look-at-file'
import type { Row } from '@tocsin/exchange/reading/row'
import { byteOrderMark, csvLine } from '@tocsin/exchange/writing/csv-line'
import { z } from 'zod'

/** A file that is written as it is read: text, its type, and a name to save it under. */
export type Written = { lines: AsyncGenerator<string>; type: string; name: string }

export const fileForm = z.strictObject({ form: z.enum(['csv', 'jsonl']).default('csv') })
type FileForm = z.infer<typeof fileForm>['form']

export const typeOfForm: Record<FileForm, string> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
}
type Asked = { id: string; form: FileForm; language: Language }

const fieldName = (language: Language, path: string): string => {
  const named = path === '' ? '' : sentence(language, { code: `files.field.${path}`, params: {} })
  return named === translate(language, 'sentence.unknown', { code: `files.field.${path}` }) ? path : named
}

const said = (language: Language, { verdict, complaints = [], difference = [] }: RowResult) => ({
  rule: complaints.map(({ rule }) => rule).join('; '),
  field: [...complaints.map(({ path }) => path), ...difference].join('; '),
  message:
    verdict === 'conflict'
      ? translate(language, 'files.conflict', {
          fields: difference.map(path => fieldName(language, path)).join(', '),
        })
      : complaints
          .map(({ path, sentence: what }) => {
            const name = fieldName(language, path)
            return name === '' ? sentence(language, what) : `${name}: ${sentence(language, what)}`
          })
          .join(' '),
})

const resultColumns = [
  'line',
  'verdict',
  'own_reference',
  'reference',
  'report',
  'rule',
  'field',
  'message',
] as const

/** One line for each row that was taken: what became of it, and what is wrong with it where it was refused. */
export const resultFile = async (
  house: House,
  actor: Actor,
  { id, form, language }: Asked,
): Promise<Written> => {
  const { name } = await readableImport(house, actor, id)
  async function* lines(): AsyncGenerator<string> {
    if (form === 'csv') yield byteOrderMark + csvLine(resultColumns)
    for await (const results of importResults(house, actor, id)) {
      let text = ''
      for (const result of results) {
        const { line, verdict, own, reference = '', report = '' } = result
        const why = said(language, result)
        const cells = { line, verdict, own_reference: own ?? '', reference, report, ...why }
        text +=
          form === 'csv'
            ? csvLine(resultColumns.map(column => String(cells[column])))
            : `${JSON.stringify(cells)}\n`
      }
      yield text
    }
  }
  return { lines: lines(), type: typeOfForm[form], name: `${stemOf(name)}-result.${form}` }
}

/** The refused rows alone, as they stood, with one column more that says why: mended, it is sent again. */
export const refusedFile = async (
  house: House,
  actor: Actor,
  { id, language }: Omit<Asked, 'form'>,
): Promise<Written> => {
  const { name, shape } = await readableImport(house, actor, id)
  if (!shape) throw refuse('import_not_ready')
  const form = shape.format
  async function* lines(of: Shape): AsyncGenerator<string> {
    if (of.format === 'csv')
      yield byteOrderMark + csvLine([...of.columns.filter(theirs), 'tocsin_why'], of.delimiter)
    for await (const rows of refusedRows(house, actor, id, of)) {
      yield rows.map(({ row, result }) => asItStood(row, said(language, result).message, of)).join('')
    }
  }
  return { lines: lines(shape), type: typeOfForm[form], name: `${stemOf(name)}-refused.${form}` }
}

/** A mended file that comes back has our column already. */
const theirs = (column: string): boolean => !(ourColumns as readonly string[]).includes(column)

const asItStood = (row: Row, why: string, shape: Shape): string => {
  if (shape.format === 'jsonl') {
    if ('named' in row) return `${JSON.stringify({ ...Object.fromEntries(row.named), tocsin_why: why })}\n`
    return `${JSON.stringify({ tocsin_line: 'text' in row ? row.text : '', tocsin_why: why })}\n`
  }
  const cells = shape.columns.flatMap((column, at) => {
    if (!theirs(column)) return []
    return ('cells' in row ? row.cells[at] : at === 0 && 'text' in row ? row.text : undefined) ?? ''
  })
  return csvLine([...cells, why], shape.delimiter)
}

/** A name to save under, of letters that every system takes. */
const stemOf = (name: string): string =>
  name
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N}._ -]/gu, '')
    .slice(0, 80)
    .trim() || 'import'
