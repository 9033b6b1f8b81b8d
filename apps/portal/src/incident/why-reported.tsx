import type { ReportSeen } from '@tocsin/domain/incident/view'
import { type IndicatorCode, indicatorCodes, speaksAgainst } from '@tocsin/domain/report/indicators'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'

/** What the company says of it: its reason, what makes it suspicious, and what speaks against, as loudly. */
export const WhyReported = ({ report }: { report: ReportSeen }) => {
  const { t } = useWords()
  const { offer, corrections } = report
  const given = indicatorCodes.filter(code => offer.indicators?.includes(code))
  return (
    <div className="flex flex-col gap-3">
      <p className="whitespace-pre-wrap">
        <bdi>{offer.reason ?? t('incidentRoom.notes.erased')}</bdi>
      </p>
      <div className="@container">
        <div className="grid gap-x-6 gap-y-2 @md:grid-cols-2">
          <Indicators
            heading={t('incidentRoom.listing.indicators')}
            codes={given.filter(code => !speaksAgainst(code))}
          />
          <Indicators heading={t('incidentRoom.listing.against')} codes={given.filter(speaksAgainst)} />
        </div>
      </div>
      <p className="text-small text-ink-second">
        {report.sample
          ? t('incidentRoom.listing.sampled', report.sample)
          : t('incidentRoom.listing.reviewed')}{' '}
        <Time at={report.reviewedAt} />.
        {corrections > 0 ? (
          <>
            {' '}
            {t('incidentRoom.listing.corrected', { count: corrections })} <Time at={offer.at} />.
            {offer.why ? ` ${t('incidentRoom.listing.correctedWhy', { why: offer.why })}` : null}
          </>
        ) : null}
      </p>
    </div>
  )
}

const Indicators = ({ heading, codes }: { heading: string; codes: readonly IndicatorCode[] }) => {
  const { word } = useWords()
  if (codes.length === 0) return null
  return (
    <section>
      <h3 className="text-small font-strong text-ink-second">{heading}</h3>
      <ul className="mt-0.5 flex flex-col gap-0.5">
        {codes.map(code => (
          <li key={code} className="grid grid-cols-[34px_minmax(0,1fr)]">
            <span className="text-small leading-5 text-ink-third">{code}</span>
            <span className={speaksAgainst(code) ? 'text-against' : ''}>
              {word('indicator', `${code}.short`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
