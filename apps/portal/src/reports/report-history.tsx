import type { ReportView } from '@tocsin/domain/report/view'
import { Card } from '../design/facts.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { useNameOf } from '../frame/directory.ts'

/** Everything that happened to a report as its company may know it, in order. */
export const ReportHistory = ({ history }: { history: ReportView['history'] }) => {
  const { t, say } = useWords()
  const nameOf = useNameOf()
  return (
    <Card title={t('reports.history')}>
      <ol className="flex flex-col gap-1.5">
        {history.map(({ at, verb, organisation }) => (
          <li
            key={`${at}${verb}`}
            className="grid grid-cols-[118px_1fr] gap-3 max-desk:grid-cols-1 max-desk:gap-0"
          >
            <span className="text-small leading-5 text-ink-third">
              <Time at={at} focusable />
            </span>
            <span>
              {organisation === null ? t('reports.anAuthority') : nameOf(organisation)}{' '}
              {say({ code: verb, params: {} })}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
