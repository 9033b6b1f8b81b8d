import type { Revision } from '@tocsin/domain/report/report'
import type { ReportView } from '@tocsin/domain/report/view'
import { Card } from '../design/facts.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { ListingText } from '../listing/listing-text.tsx'

const Listing = ({ revision }: { revision: Revision }) => {
  const { t } = useWords()
  return (
    <div className="flex flex-col gap-2">
      {revision.title === null ? null : (
        <div className="font-strong">
          <ListingText text={revision.title} field="title" recognition={revision.recognition} />
        </div>
      )}
      {revision.text === null ? (
        <p className="text-ink-third">{t('reports.erased')}</p>
      ) : (
        <ListingText text={revision.text} field="text" recognition={revision.recognition} />
      )}
    </div>
  )
}

/** What was sent, as it stands now; earlier revisions folded below it, each with why it was corrected. */
export const Revisions = ({ view: { type, revisions } }: { view: ReportView }) => {
  const { t, word } = useWords()
  const latest = revisions.at(-1)
  if (!latest) return null
  const numbered = revisions.map((revision, at) => ({ revision, number: at + 1 }))
  const name = ({ revision, number }: (typeof numbered)[number]) =>
    revision.why === null && number === 1
      ? t('reports.firstRevision')
      : t('reports.revision', { number, why: revision.why ?? t('reports.erased') })
  return (
    <>
      <Card
        title={type === 'listing' ? t('reports.listing') : word('filing.words', type)}
        aside={revisions.length > 1 ? name(numbered.at(-1)!) : t('reports.listingWhy')}
      >
        <Listing revision={latest} />
      </Card>
      <Card title={t('reports.reason')}>
        <p className="whitespace-pre-wrap">
          <bdi>{latest.reason ?? t('reports.erased')}</bdi>
        </p>
        <ul className="mt-2 flex flex-wrap gap-1.5">
          {latest.indicators?.map(code => (
            <li
              key={code}
              title={word('indicator', `${code}.long`)}
              className="rounded-[4px] bg-page px-1.5 text-small leading-5 text-ink-second"
            >
              {code} {word('indicator', `${code}.short`)}
            </li>
          ))}
        </ul>
      </Card>
      {numbered
        .slice(0, -1)
        .toReversed()
        .map(one => (
          <details key={one.number} className="rounded-card border border-line bg-surface px-4 py-2.5">
            <summary className="cursor-pointer text-ink-second">
              {name(one)} · <Time at={one.revision.at} />
            </summary>
            <div className="pt-2">
              <Listing revision={one.revision} />
            </div>
          </details>
        ))}
    </>
  )
}
