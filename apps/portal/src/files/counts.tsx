import { numberOf } from '@tocsin/catalogue/when'
import { useWords } from '../design/words.ts'
import { type FileRead, verdicts } from './file-read.ts'

type Props = { counts: FileRead['counts'] }

/** The five, in a line; what is none is left out. */
export const Counts = ({ counts }: Props) => {
  const { t, language } = useWords()
  return (
    <span className="flex flex-wrap gap-x-3">
      {verdicts
        .filter(verdict => counts[verdict] > 0)
        .map(verdict => (
          <span
            key={verdict}
            className={verdict === 'refused' || verdict === 'conflict' ? 'text-priority-1' : ''}
          >
            {t(`files.verdict.${verdict}`)}{' '}
            <span className="tabular-nums">{numberOf(language, counts[verdict])}</span>
          </span>
        ))}
    </span>
  )
}

/** The same as a table: each with what it means, and the sum below. */
export const CountsTable = ({ counts }: Props) => {
  const { t, language } = useWords()
  return (
    <table className="w-full">
      <tbody>
        {verdicts.map(verdict => (
          <tr key={verdict} className={counts[verdict] === 0 ? 'text-ink-third' : ''}>
            <th scope="row" className="py-0.5 pr-3 text-left font-normal whitespace-nowrap">
              {t(`files.verdict.${verdict}`)}
            </th>
            <td className="pr-4 text-right font-strong tabular-nums">
              {numberOf(language, counts[verdict])}
            </td>
            <td className="w-full text-small text-ink-second">{t(`files.verdictWhy.${verdict}`)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t border-line">
          <td className="py-1" />
          <td className="pr-4 text-right font-strong tabular-nums">{numberOf(language, counts.received)}</td>
          <td className="text-small text-ink-second">{t('files.received')}</td>
        </tr>
      </tfoot>
    </table>
  )
}
