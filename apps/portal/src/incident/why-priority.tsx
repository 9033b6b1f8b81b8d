import type { Priority } from '@tocsin/domain/incident/priority'
import { useWords } from '../design/words.ts'
import { useSay } from '../frame/directory.ts'

const signed = (points: number) => (points < 0 ? `−${-points}` : `+${points}`)

/** The lines add up, visibly, to the score that the band follows from. What speaks against counts as loudly. */
export const WhyPriority = ({ priority: { why, score } }: { priority: Priority }) => {
  const { t } = useWords()
  const say = useSay()
  return (
    <table className="w-full">
      <tbody>
        {why.map(line => {
          const points = Number(line.params.points)
          return (
            <tr key={line.code} className={points < 0 ? 'text-against' : ''}>
              <th scope="row" className="py-0.5 pr-3 text-left font-normal">
                {say(line)}
              </th>
              <td className="py-0.5 text-right align-top font-strong">{signed(points)}</td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr className="border-t border-line">
          <th scope="row" className="pt-1 text-left font-normal text-ink-second">
            {t('incidentRoom.facts.sum')}
          </th>
          <td className="pt-1 text-right font-strong">{score}</td>
        </tr>
      </tfoot>
    </table>
  )
}
