import { useQuery } from '@tanstack/react-query'
import { countryName, listOf } from '@tocsin/catalogue/when'
import { lapsesAt, lapsesSoon } from '@tocsin/domain/report/sample'
import { useNow } from '../design/clock.ts'
import { Card } from '../design/facts.tsx'
import { Problem } from '../design/problem.tsx'
import { SkeletonLines } from '../design/skeleton.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { Time } from '../design/time.tsx'
import { Withheld } from '../design/withheld.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { useProblem } from '../frame/problem-of.ts'
import { refusalIn } from '../frame/refusal-in.ts'
import { ListingText } from '../listing/listing-text.tsx'
import type { Judged } from './judging.ts'
import { Reason } from './reason.tsx'
import { Standing } from './signal-row.tsx'
import { Similar } from './similar.tsx'

type Props = {
  id: string
  judged: Judged | undefined
  reason: string | null
  onReason: (reason: string | null) => void
  onSend: () => void
}

/** The seller's words, largest, hits underlined in place; why it came; what it resembles of one's own. */
export const OpenSignal = ({ id, judged, reason, onReason, onSend }: Props) => {
  const { t, word, language } = useWords()
  const problemOf = useProblem()
  const now = useNow()
  const { data, error, refetch } = useQuery(api.reports.read.queryOptions({ id }))
  if (error && refusalIn(error)?.code === 'not_found')
    return (
      <div className="p-6">
        <Withheld because={t('signals.gone')} />
      </div>
    )
  if (error && !data)
    return (
      <div className="p-6">
        <Problem problem={problemOf(error)} onAgain={() => void refetch()} />
      </div>
    )
  if (!data)
    return (
      <div className="max-w-2xl p-6">
        <SkeletonLines count={8} />
      </div>
    )
  const { view } = data
  const offer = view.revisions.at(-1)!
  const ships = (['ships_from', 'ships_to'] as const).flatMap(way => {
    const countries = view.nexus.filter(({ kind }) => kind === way)
    if (countries.length === 0) return []
    const names = countries.map(({ country }) => countryName(language, country))
    return [t('design.said', { name: word('nexus', way), words: listOf(language, names) })]
  })
  return (
    <article
      aria-label={view.title}
      className="mx-auto flex max-w-[820px] flex-col gap-3 px-5 py-3.5 max-desk:px-4"
    >
      <header className="flex flex-wrap items-center gap-2">
        <StateMark state={view.state} />
        <span className="text-small text-ink-third">{view.reference}</span>
        {judged ? (
          <span role="status" className="text-small">
            <Standing judged={judged} />
          </span>
        ) : null}
        {view.state === 'signal' && lapsesSoon(view.filedAt, now) ? (
          <span className="rounded-control bg-priority-3-soft px-2 text-small text-priority-3">
            {t('signals.lapses')} <Time at={lapsesAt(view.filedAt).toISOString()} />
          </span>
        ) : null}
      </header>
      {judged?.stands === 'failed' ? <Problem problem={problemOf(judged.error)} /> : null}
      <Card title={t('signals.listing')} aside={<bdi>{view.platform}</bdi>}>
        <h1 className="text-listing font-strong">
          {offer.title === null ? (
            view.title
          ) : (
            <ListingText text={offer.title} field="title" recognition={offer.recognition} />
          )}
        </h1>
        {offer.text === null ? (
          <Withheld because={t('reports.erased')} />
        ) : (
          <ListingText text={offer.text} field="text" recognition={offer.recognition} />
        )}
        <p className="mt-2 border-t border-line pt-2 text-small text-ink-second">
          {[offer.price, offer.quantity, ships.join(', '), view.host].filter(Boolean).join(' · ')}
        </p>
      </Card>
      <Reason
        key={id}
        given={offer.reason}
        indicators={offer.indicators ?? []}
        reason={reason}
        onReason={onReason}
        onSend={onSend}
      />
      <Similar id={id} />
    </article>
  )
}
