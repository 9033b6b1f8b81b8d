import { countryName, dateAndTime, listOf } from '@tocsin/catalogue/when'
import type { ReportSeen } from '@tocsin/domain/incident/view'
import type { ReactNode } from 'react'
import { Label } from '../design/label.tsx'
import { useWords } from '../design/words.ts'
import { useDirectory } from '../frame/directory.ts'
import { useParticulars } from '../listing/use-particulars.ts'

/** What was offered and on what terms it came. A field that the company left empty is left out, not shown empty. */
export const OfferFacts = ({ report }: { report: ReportSeen }) => {
  const { t, word, language } = useWords()
  const audience = useAudience(report)
  const particulars = useParticulars()
  const { offer } = report
  const facts: [string, ReactNode][] = [
    [t('incidentRoom.listing.price'), offer.price],
    [t('incidentRoom.listing.quantity'), offer.quantity],
    [t('incidentRoom.listing.substance'), report.substanceAsWritten],
    [t('incidentRoom.listing.kind'), word('reportType', report.type)],
    ...particulars(report.particulars),
    [t('incidentRoom.listing.type'), typeShown(report) ? word('listingType', report.listingType) : null],
    [t('incidentRoom.listing.scale'), word('scale', report.scale)],
    [t('incidentRoom.listing.host'), report.host ? <Address host={report.host} /> : null],
    [t('incidentRoom.listing.reference'), report.listingReference],
    [t('incidentRoom.listing.observed'), report.observedAt ? dateAndTime(language, report.observedAt) : null],
    [t('incidentRoom.listing.basis'), word('basis', report.basis)],
  ]
  return (
    <div className="@container">
      <dl className="grid gap-x-6 gap-y-1.5 @md:grid-cols-2">
        {facts
          .filter(([, value]) => value !== null && value !== '')
          .map(([name, value]) => (
            <div key={name} className="grid grid-cols-[116px_minmax(0,1fr)] gap-3">
              <dt className="text-ink-third">{name}</dt>
              <dd className="break-words">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        <div className="grid grid-cols-[116px_minmax(0,1fr)] gap-3 @md:col-span-2">
          <dt className="text-ink-third">{t('incidentRoom.listing.audience')}</dt>
          <dd className="flex flex-wrap items-baseline gap-x-2">
            {audience} <Label label={report.label} />
          </dd>
        </div>
      </dl>
    </div>
  )
}

/** What is offered says nothing where nothing is. */
const typeShown = ({ type, listingType }: ReportSeen): boolean =>
  type === 'listing' || type === 'request_to_buy' || listingType !== 'unclear'

/** A host stays open; it is written so that no program follows it. */
const Address = ({ host }: { host: string }) => (
  <span className="font-mono">{host.replaceAll('.', '[.]')}</span>
)

const useAudience = ({ audience, organisation }: ReportSeen): string => {
  const { t, language } = useWords()
  const directory = useDirectory()
  if (audience.kind === 'all_governments') return t('incidentRoom.listing.audienceAll')
  if (audience.kind === 'countries')
    return listOf(
      language,
      audience.countries.map(country => countryName(language, country)),
    )
  const country = directory.get(organisation)?.country
  return t('incidentRoom.listing.audienceCountry', {
    country: country ? countryName(language, country) : '…',
  })
}
