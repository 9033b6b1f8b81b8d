import { useWords } from '../design/words.ts'
import { useNameOf } from '../frame/directory.ts'
import type { HistoryRead } from './history-read.ts'
import { utcDay, utcTime } from './utc.ts'

type Props = { looked: HistoryRead['looked']; until: string | null }

/** Who read it, opened something in it, or audited it. Kept beside the ledger, not in it; seen by auditors alone. */
export const WhoLooked = ({ looked, until }: Props) => {
  const { t, word, language } = useWords()
  const nameOf = useNameOf()
  const shown = looked.filter(({ at }) => until === null || at <= until)
  return (
    <details className="rounded-card border border-line bg-surface px-4 py-3">
      <summary className="cursor-pointer font-strong">
        {t('audit.looked')}{' '}
        <span className="font-normal text-ink-third">{t('audit.looks', { count: shown.length })}</span>
      </summary>
      <ul className="mt-2 flex flex-col gap-1">
        {shown.map(({ organisation, memberName, act, at, subject }, place) => (
          <li
            key={`${at}${subject}${place}`}
            className="grid grid-cols-[150px_minmax(0,1fr)] gap-3 max-desk:grid-cols-1"
          >
            <time dateTime={at} className="text-ink-third">
              {utcDay(language, at)}, {utcTime(at)}
            </time>
            <span>
              {nameOf(organisation)}
              {memberName ? <span className="text-ink-second"> · {memberName}</span> : null} ·{' '}
              {word('audit.look', act)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
