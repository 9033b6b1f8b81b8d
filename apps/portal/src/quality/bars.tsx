import type { ReactNode } from 'react'

type Bar = { name: ReactNode; key: string; value: number; to?: ReactNode }

/** Lengths beside numbers: the table is the chart, so that nobody has to read either alone. */
export const Bars = ({
  caption,
  head,
  bars,
}: {
  caption: string
  head: readonly [string, string]
  bars: readonly Bar[]
}) => {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-left text-small text-ink-third">
          <th scope="col" className="pb-1 font-[400]">
            {head[0]}
          </th>
          <th scope="col" className="pb-1 pl-3 text-right font-[400] whitespace-nowrap">
            {head[1]}
          </th>
          <td aria-hidden="true" className="w-2/5 max-desk:hidden" />
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, name, value, to }) => (
          <tr key={key} className="border-t border-line align-top">
            <th scope="row" className="py-1 text-left font-[400]">
              {name}
            </th>
            <td className="py-1 pl-3 text-right tabular-nums">{to ?? value}</td>
            <td aria-hidden="true" className="py-1 pl-3 max-desk:hidden">
              <span
                className="mt-1.5 block h-2 rounded-full bg-line-strong"
                style={{ width: `${(100 * value) / most}%`, minWidth: value > 0 ? '3px' : '0' }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
