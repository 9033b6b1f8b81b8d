import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Card } from '../design/facts.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'

/** What the company handed in before that looks like this, and what became of it; never anybody else's. */
export const Similar = ({ id }: { id: string }) => {
  const { t } = useWords()
  const { data } = useQuery({ ...api.signals.similar.queryOptions({ id }), staleTime: 300_000 })
  if (!data || data.length === 0) return null
  return (
    <Card title={t('signals.similar')}>
      <ul>
        {data.map(({ report: other, reference, title, state, filedAt, because }) => (
          <li
            key={other}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-line py-1.5 last:border-b-0"
          >
            <Link
              to="/reports/$report"
              params={{ report: other }}
              className="truncate text-accent hover:underline"
            >
              <bdi>{title}</bdi>
            </Link>
            <StateMark state={state} />
            <span className="col-span-2 text-small text-ink-third">
              {because.map(kind => t(`filing.similar.${kind}`)).join(', ')} ·{' '}
              <span className="whitespace-nowrap">{reference}</span> · <Time at={filedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
