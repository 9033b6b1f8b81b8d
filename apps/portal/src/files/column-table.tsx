import { Card } from '../design/facts.tsx'
import { controlLook } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { useWords } from '../design/words.ts'
import type { Looked, Plan } from './file-read.ts'

type Props = { looked: Looked; plan: Plan; change: (patch: Partial<Plan>) => void }

const encodingWords = {
  'utf-8': 'files.read.encodings.utf8',
  'utf-16le': 'files.read.encodings.utf16le',
  'utf-16be': 'files.read.encodings.utf16be',
  'windows-1252': 'files.read.encodings.windows',
} as const

/** Every column with what stands in it first, and the field that it is; each field once. */
export const ColumnTable = ({ looked, plan, change }: Props) => {
  const { t, word } = useWords()
  const fieldOf = new Map(plan.columns.map(({ column, field }) => [column, field]))
  const choose = (column: string, chosen: string) => {
    const field = looked.fields.find(({ path }) => path === chosen)?.path
    const others = plan.columns.filter(one => one.column !== column && one.field !== field)
    change({ columns: field ? [...others, { column, field }] : others })
  }
  const names = looked.fields
    .map(({ path }) => ({ path, words: word('files.field', path) }))
    .sort((a, b) => a.words.localeCompare(b.words))
  return (
    <Card title={t('files.read.title')}>
      <p className="mb-2 text-ink-second">
        {t(looked.remembered ? 'files.read.remembered' : 'files.read.proposed')}
      </p>
      {plan.encoding === 'windows-1252' ? (
        <p className="mb-2 text-priority-2">{t('files.read.western')}</p>
      ) : null}
      <table className="w-full table-fixed">
        <thead>
          <tr className="text-left text-small text-ink-third">
            <th scope="col" className="w-1/4 py-1 font-normal max-desk:w-1/2">
              {t('files.read.column')}
            </th>
            <th scope="col" className="font-normal max-desk:hidden">
              {t('files.read.first')}
            </th>
            <th scope="col" className="w-[38%] font-normal max-desk:w-1/2">
              {t('files.read.field')}
            </th>
          </tr>
        </thead>
        <tbody>
          {looked.columns.map(column => (
            <tr key={column} className="border-t border-line align-top">
              <th scope="row" className="py-1.5 pr-2 text-left font-strong break-words">
                <bdi>{column}</bdi>
                <span className="block text-small font-normal text-ink-second desk:hidden">
                  <Values looked={looked} column={column} />
                </span>
              </th>
              <td className="py-1.5 pr-2 text-small text-ink-second max-desk:hidden">
                <Values looked={looked} column={column} />
              </td>
              <td className="py-1">
                <select
                  aria-label={column}
                  value={fieldOf.get(column) ?? ''}
                  onChange={event => choose(column, event.target.value)}
                  className={`${controlLook} h-[30px] ${fieldOf.has(column) ? '' : 'text-ink-third'}`}
                >
                  <option value="">{t('files.read.unused')}</option>
                  {names.map(({ path, words }) => (
                    <option key={path} value={path}>
                      {words}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-3 grid gap-3 desk:grid-cols-2">
        <Select
          label={t('files.read.encoding')}
          value={plan.encoding}
          options={(Object.keys(encodingWords) as Plan['encoding'][]).map(value => ({
            value,
            words: t(encodingWords[value]),
          }))}
          onValue={encoding => change({ encoding })}
        />
        <Select
          label={t('files.read.dates')}
          value={plan.dates}
          options={[
            { value: 'day_first', words: t('files.read.dayFirst') },
            { value: 'month_first', words: t('files.read.monthFirst') },
          ]}
          onValue={dates => change({ dates })}
        />
      </div>
    </Card>
  )
}

const Values = ({ looked, column }: { looked: Looked; column: string }) => {
  const { t } = useWords()
  const values = looked.rows
    .flatMap(({ cells }) => cells.filter(cell => cell.column === column).map(({ value }) => value))
    .slice(0, 3)
  if (values.length === 0) return <span className="text-ink-third">{t('files.read.empty')}</span>
  return values.map((value, at) => (
    <span key={`${at} ${value}`} className="block truncate">
      <bdi>{value}</bdi>
    </span>
  ))
}
