import type { Recognition } from '@tocsin/domain/report/recognition'
import { useWords } from '../design/words.ts'
import { editionOf } from './edition-of.ts'
import { FamilySaid, ListedSaid } from './families.tsx'
import type { Mark, Passage } from './marks.ts'
import { StatusLines } from './status-line.tsx'
import { Steps } from './steps.tsx'

const Explained = ({ mark, recognition }: { mark: Mark; recognition: Recognition | null }) => {
  const { t, word, say } = useWords()
  if (mark.kind === 'identity')
    return <p>{t('listing.explain.identity', { kind: word('identity', mark.identity) })}</p>
  if (mark.kind === 'indicator') {
    const { code, against } = mark.indicator
    return (
      <div>
        <p className={`font-strong ${against ? 'text-against' : ''}`}>
          {word('indicator', `${code}.short`)}{' '}
          <span className="text-small font-normal text-ink-third">
            {against ? t('listing.recognised.against') : t('listing.recognised.indicator', { code })}
          </span>
        </p>
        <p className="text-ink-second">{word('indicator', `${code}.long`)}</p>
        <p className="text-small text-ink-third">{t('listing.explain.weak')}</p>
      </div>
    )
  }
  if (mark.kind === 'family') return <FamilySaid of={mark.family} />
  if (mark.kind === 'listed') return <ListedSaid of={mark.listed} />
  const { hit } = mark
  const substance = recognition?.substances.find(({ id }) => id === hit.substanceId)
  return (
    <div className="flex flex-col gap-1.5">
      <p>
        <span className="font-strong">{substance?.name ?? hit.term}</span>{' '}
        <span className="text-small text-ink-third">
          {substance
            ? `${word('category', substance.category)} · ${word('legitUse', substance.legitUse)}`
            : ''}
        </span>
      </p>
      <p className="text-small text-ink-second">{say({ code: `hit_kind_${hit.kind}`, params: {} })}</p>
      <Steps hit={hit} />
      {substance ? <StatusLines substance={substance} /> : null}
      <p className="text-small text-ink-third">
        {t('listing.explain.list', { list: hit.list, ...editionOf(hit.edition) })} ·{' '}
        {t('listing.explain.confidence', { percent: Math.round(hit.confidence * 100) })}
      </p>
    </div>
  )
}

/** Everything that is said about one passage, what speaks against as loudly as the rest. */
export const Explanation = ({
  passage,
  recognition,
}: {
  passage: Passage
  recognition: Recognition | null
}) => (
  <div className="flex flex-col gap-3">
    {passage.marks.map((mark, at) => (
      <Explained key={`${mark.kind}${mark.start}${mark.end}${at}`} mark={mark} recognition={recognition} />
    ))}
  </div>
)
