import { moment } from '@tocsin/catalogue/when'
import type { ReportSeen } from '@tocsin/domain/incident/view'
import { useNow } from '../design/clock.ts'
import { Card } from '../design/facts.tsx'
import { useWords } from '../design/words.ts'
import { useNameOf } from '../frame/directory.ts'
import { ListingText } from '../listing/listing-text.tsx'
import { marksIn } from '../listing/marks.ts'
import { SellerNoticeLine } from '../listing/seller-notice-line.tsx'

import { EvidenceList } from './evidence-list.tsx'
import type { IncidentRead, Opening } from './incident-read.ts'
import { OfferFacts } from './offer-facts.tsx'
import { RecognisedSubstances } from './recognised-substances.tsx'
import { WhyReported } from './why-reported.tsx'

type Props = {
  report: ReportSeen
  several: boolean
  incident: IncidentRead
  onOpen: (opening: Opening) => void
}

/** The seller's own words, set largest; under them what was recognised, what the company says, and the evidence. */
export const ReportCard = ({ report, several, incident, onOpen }: Props) => {
  const { t, word, language } = useWords()
  const nameOf = useNameOf()
  const now = useNow()
  const { offer } = report
  const filesRevealed = incident.revealed.some(({ kind, report: of }) => kind === 'file' && of === report.id)
  const mayReveal = report.identities === 'may_reveal' && incident.allowed.includes('reveal')
  return (
    <>
      <Card
        title={
          report.type !== 'listing'
            ? [word('filing.words', report.type), several ? nameOf(report.organisation) : '']
                .filter(Boolean)
                .join(', ')
            : several
              ? t('incidentRoom.listing.headingOf', { name: nameOf(report.organisation) })
              : t('incidentRoom.listing.heading')
        }
        aside={report.platform}
      >
        {report.retractedAt ? (
          <p className="mb-2 rounded-control bg-priority-3-soft px-3 py-2 text-priority-3">
            {t('incidentRoom.listing.retracted', { when: moment(language, report.retractedAt, now) })}
          </p>
        ) : null}
        {offer.title && (several || marksIn(offer.recognition, 'title').length > 0) ? (
          <div className="text-listing font-strong">
            <ListingText text={offer.title} field="title" recognition={offer.recognition} />
          </div>
        ) : null}
        {offer.text === null ? (
          <p className="text-ink-third">{t('incidentRoom.listing.erased')}</p>
        ) : (
          <ListingText text={offer.text} field="text" recognition={offer.recognition} />
        )}
        <div className="mt-3 border-t border-line pt-3">
          {offer.recognition &&
          offer.recognition.hits.length +
            (offer.recognition.families?.length ?? 0) +
            (offer.recognition.listed?.length ?? 0) >
            0 ? (
            <RecognisedSubstances recognition={offer.recognition} />
          ) : (
            <p className="text-ink-second">{t('incidentRoom.listing.noHits')}</p>
          )}
        </div>
        <div className="mt-3 border-t border-line pt-3">
          <OfferFacts report={report} />
        </div>
      </Card>
      <Card title={t('incidentRoom.listing.reason')}>
        <WhyReported report={report} />
        <div className="mt-3 border-t border-line pt-3">
          <p className="text-small text-ink-second">{t('sellerNotice.title')}</p>
          <SellerNoticeLine set={report.sellerNotices} />
        </div>
      </Card>
      <Card title={t('incidentRoom.evidence.heading')}>
        <EvidenceList
          report={report}
          filesRevealed={filesRevealed}
          onReveal={mayReveal ? () => onOpen({ verb: 'reveal', fields: ['file'] }) : null}
        />
      </Card>
    </>
  )
}
