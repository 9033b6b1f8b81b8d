import { numberOf } from '@tocsin/catalogue/when'
import {
  type FoundIndicator,
  type Hit,
  isLearnt,
  type ListedSubstance,
  type Recognition,
} from '@tocsin/domain/report/recognition'
import type { ReactNode } from 'react'
import { Empty } from '../design/empty.tsx'
import { SkeletonLines } from '../design/skeleton.tsx'
import { useWords } from '../design/words.ts'
import { editionOf } from './edition-of.ts'
import { FamilySaid, ListedSaid, UnreadStructures } from './families.tsx'
import { Pieces } from './pieces.tsx'
import { StatusLines } from './status-line.tsx'
import { Steps } from './steps.tsx'
import { surestFirst } from './surest-first.ts'
import type { ScreeningState } from './use-screening.ts'

export type Shown = { field: string; start: number; end: number }
type OnShow = ((shown: Shown | null) => void) | undefined

/** One thing recognised: reached by `E`, and lit up in the text while it has the focus or the pointer. */
const Entry = ({ at, onShow, children }: { at: Shown; onShow: OnShow; children: ReactNode }) => (
  <li
    // biome-ignore lint/a11y/noNoninteractiveTabindex: `E` walks through what was recognised, as through the text
    tabIndex={0}
    data-passage=""
    onFocus={() => onShow?.(at)}
    onBlur={() => onShow?.(null)}
    onMouseEnter={() => onShow?.(at)}
    onMouseLeave={() => onShow?.(null)}
    className="border-b border-line py-2.5 last:border-b-0"
  >
    {children}
  </li>
)

const quoted = (text: string) => (
  <q className="font-strong">
    <bdi>
      <Pieces text={text} from={0} />
    </bdi>
  </q>
)

const Substance = ({
  substance,
  hits,
  onShow,
}: {
  substance: ListedSubstance
  hits: readonly Hit[]
  onShow: OnShow
}) => {
  const { t, word, say } = useWords()
  const [first] = hits
  if (!first) return null
  const ways = hits.filter((hit, at) => hits.findIndex(({ text }) => text === hit.text) === at)
  return (
    <Entry at={first} onShow={onShow}>
      <p>
        <span className="font-strong">{substance.name}</span>{' '}
        <span className="text-small text-ink-third">
          {word('category', substance.category)} · {word('legitUse', substance.legitUse)}
        </span>
      </p>
      {ways.map(hit => (
        <div key={`${hit.field}${hit.start}`} className="my-1">
          <p className="text-small text-ink-third">
            {quoted(hit.text)} {say({ code: `hit_kind_${hit.kind}`, params: {} })}
          </p>
          <Steps hit={hit} />
        </div>
      ))}
      <StatusLines substance={substance} />
      <p className="mt-1 text-small text-ink-third">
        {t('listing.explain.list', { list: first.list, ...editionOf(first.edition) })}
      </p>
    </Entry>
  )
}

/** What it adds to the points that decide, or takes from them. */
const Weight = ({ of: { against, weight } }: { of: FoundIndicator }) => {
  const { t, language } = useWords()
  const points = `${against ? '−' : '+'}${numberOf(language, weight)}`
  return (
    <span
      className={`text-small tabular-nums ${against ? 'text-against' : 'text-recognised'}`}
      title={t('listing.recognised.weightWhy')}
    >
      {t('listing.recognised.weight', { points })}
    </span>
  )
}

const Indicator = ({ indicator, onShow }: { indicator: FoundIndicator; onShow: OnShow }) => {
  const { t, word } = useWords()
  return (
    <Entry at={indicator} onShow={onShow}>
      <span className={indicator.against ? 'text-against' : ''}>{quoted(indicator.text)}</span>{' '}
      <span className="text-small text-ink-third">
        {indicator.against
          ? t('listing.recognised.against')
          : t('listing.recognised.indicator', { code: indicator.code })}
        , {word('indicator', `${indicator.code}.short`)}
      </span>{' '}
      <Weight of={indicator} />
    </Entry>
  )
}

/** What no one word shows: how the names stand, and all other words together. */
const Together = ({ indicator }: { indicator: FoundIndicator }) => {
  const { word } = useWords()
  return (
    <li className="border-b border-line py-2.5 last:border-b-0">
      <span className="text-small text-ink-third" title={word('indicator', `${indicator.code}.long`)}>
        {word('indicator', `${indicator.code}.short`)}
      </span>{' '}
      <Weight of={indicator} />
    </li>
  )
}

/** The ground of a grade, wherever it is named. */
export const grounds = {
  clear: 'bg-priority-4-soft text-priority-4',
  review: 'bg-priority-3-soft text-priority-3',
  urgent: 'bg-priority-2-soft text-priority-2',
} as const

const Found = ({ recognition, onShow }: { recognition: Recognition; onShow: OnShow }) => {
  const { t, say } = useWords()
  const { hits, families = [], listed = [] } = recognition
  const indicators = recognition.indicators.filter(
    one =>
      one.end > one.start &&
      (isLearnt(one) || !hits.some(hit => hit.start === one.start && hit.text === one.text)),
  )
  const together = recognition.indicators.filter(one => isLearnt(one) && one.end === one.start)
  return (
    <>
      <p className="border-b border-line pb-2.5 text-ink-second">{say(recognition.summary)}</p>
      <UnreadStructures recognition={recognition} />
      {hits.length + indicators.length + together.length + families.length + listed.length === 0 ? (
        <p className="py-2.5 text-ink-second">{t('listing.recognised.nothingWhy')}</p>
      ) : (
        <ul>
          {families.map(family => (
            <Entry key={`${family.family}${family.field}${family.start}`} at={family} onShow={onShow}>
              <FamilySaid of={family} />
            </Entry>
          ))}
          {listed.map(one => (
            <Entry key={`${one.substance}${one.field}${one.start}`} at={one} onShow={onShow}>
              <ListedSaid of={one} />
            </Entry>
          ))}
          {surestFirst(recognition).map(substance => (
            <Substance
              key={substance.id}
              substance={substance}
              hits={hits.filter(({ substanceId }) => substanceId === substance.id)}
              onShow={onShow}
            />
          ))}
          {indicators.map(indicator => (
            <Indicator
              key={`${indicator.code}${indicator.field}${indicator.start}`}
              indicator={indicator}
              onShow={onShow}
            />
          ))}
          {together.map(one => (
            <Together key={one.code} indicator={one} />
          ))}
        </ul>
      )}
      <p className="pt-2.5 text-small text-ink-third">
        {t('listing.recognised.noVerdict')} {t('listing.recognised.edition', editionOf(recognition.edition))}
      </p>
    </>
  )
}

/** Beside the text: what was recognised in it, why, since when it is controlled where, and what speaks against. */
export const Recognised = ({
  state,
  onShow,
  children,
}: {
  state: ScreeningState
  onShow?: (shown: Shown | null) => void
  children?: ReactNode
}) => {
  const { t } = useWords()
  const { kind, screening } = state
  return (
    <section aria-label={t('listing.recognised.title')} className="px-4.5 py-3.5">
      <header className="mb-1.5 flex items-center justify-between gap-3">
        <h2 className="text-small font-strong text-ink-second">{t('listing.recognised.title')}</h2>
        {screening ? (
          <span
            className={`rounded-[4px] px-1.5 text-small leading-5 ${grounds[screening.recognition.grade]}`}
          >
            {t(`listing.recognised.grade.${screening.recognition.grade}`)}
          </span>
        ) : null}
      </header>
      {kind === 'offline' || kind === 'tooLong' || kind === 'slowed' ? (
        <p role="status" className="pb-2 text-small text-priority-2">
          {t(`listing.recognised.${kind}`, { seconds: state.wait ?? 0 })}
        </p>
      ) : null}
      {screening ? (
        <Found recognition={screening.recognition} onShow={onShow} />
      ) : kind === 'reading' ? (
        <SkeletonLines count={5} />
      ) : kind === 'idle' ? (
        <div className="-mx-4">
          <Empty title={t('listing.recognised.empty')}>{t('listing.recognised.emptyWhy')}</Empty>
        </div>
      ) : null}
      {children}
    </section>
  )
}
