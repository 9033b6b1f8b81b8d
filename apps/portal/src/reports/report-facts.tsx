import { countryName, listOf, sizeOf } from '@tocsin/catalogue/when'
import type { ReportView } from '@tocsin/domain/report/view'
import { Fact, Facts } from '../design/facts.tsx'
import { Label } from '../design/label.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { useMe } from '../frame/me.ts'
import { useParticulars } from '../listing/use-particulars.ts'

/** Beside a report: how far it may travel, what was handed over of whom, and what was sealed. */
export const ReportFacts = ({ view }: { view: ReportView }) => {
  const { t, word, language } = useWords()
  const { organisation } = useMe()
  const names = (codes: readonly string[]) =>
    listOf(
      language,
      codes.map(code => countryName(language, code)),
    )
  const particulars = useParticulars()
  const latest = view.revisions.at(-1)
  const kinds = [...new Set(view.identities.map(({ kind }) => kind))].map(kind => {
    const count = view.identities.filter(identity => identity.kind === kind).length
    return count > 1 ? `${word('identity', kind)} (${count})` : word('identity', kind)
  })
  return (
    <section className="px-4.5 py-3.5">
      <h2 className="mb-2 text-small font-strong text-ink-second">{t('reports.facts')}</h2>
      <Facts>
        <Fact name={t('reports.label')}>
          <Label label={view.label} />
        </Fact>
        <Fact name={t('reports.audience')}>
          {view.audience.kind === 'countries'
            ? names(view.audience.countries)
            : view.audience.kind === 'my_country'
              ? names(organisation.country ? [organisation.country] : [])
              : t('filing.audience.all_governments')}
        </Fact>
        <Fact name={t('reports.platform')}>
          <bdi>{view.platform}</bdi>
          {view.host ? <span className="block font-mono text-small text-ink-second">{view.host}</span> : null}
          {view.listingReference ? (
            <span className="block text-small text-ink-second">
              <bdi>{view.listingReference}</bdi>
            </span>
          ) : null}
        </Fact>
        <Fact name={t('incidentRoom.listing.kind')}>{word('reportType', view.type)}</Fact>
        {particulars(view.particulars).map(([name, value]) => (
          <Fact key={name} name={name}>
            <bdi>{value}</bdi>
          </Fact>
        ))}
        <Fact name={t('reports.type')}>{word('listingType', view.listingType)}</Fact>
        <Fact name={t('reports.ships')}>
          {view.nexus.map(({ kind, country }) => (
            <span key={`${kind}${country}`} className="block">
              {countryName(language, country)}{' '}
              <span className="text-small text-ink-third">{word('nexus', kind)}</span>
            </span>
          ))}
        </Fact>
        {latest?.price ? (
          <Fact name={t('reports.price')}>
            <bdi>{latest.price}</bdi>
          </Fact>
        ) : null}
        {latest?.quantity ? (
          <Fact name={t('reports.quantity')}>
            <bdi>{latest.quantity}</bdi>
          </Fact>
        ) : null}
        <Fact name={t('reports.urgency')}>{word('urgency', view.urgency)}</Fact>
        <Fact name={t('reports.basis')}>{word('basis', view.basis)}</Fact>
        <Fact name={t('reports.identities')}>
          {kinds.length > 0 ? listOf(language, kinds) : t('reports.nobody')}
        </Fact>
        {kinds.length > 0 ? (
          <Fact name={t('reports.mayOpen')}>
            {view.mayOpen.countries.length > 0 ? names(view.mayOpen.countries) : t('reports.nobody')}
            {view.mayOpen.basis ? (
              <span className="block text-small text-ink-second">
                <bdi>{view.mayOpen.basis}</bdi>
              </span>
            ) : null}
          </Fact>
        ) : null}
        {view.contentHash ? (
          <Fact name={t('reports.contentHash')}>
            <span className="font-mono text-small break-all">{view.contentHash}</span>
          </Fact>
        ) : null}
        {view.reviewed?.sample ? (
          <Fact name={t('reports.reviewed')}>{t('reports.sampled', view.reviewed.sample)}</Fact>
        ) : view.setAside?.reviewed?.sample ? (
          <Fact name={t('reports.reviewed')}>{t('reports.sampled', view.setAside.reviewed.sample)}</Fact>
        ) : null}
        <Fact name={t('reports.evidence')}>
          {view.captureUnavailable === null
            ? null
            : t('reports.unavailable', { why: view.captureUnavailable })}
          {view.evidence.map(({ id, mediaType, sizeBytes, sealedAt, sha256, showsNobody }) => (
            <a key={id} href={`/evidence/${id}`} download className="mb-1 block text-accent hover:underline">
              {mediaType}, {sizeOf(language, sizeBytes)}
              <span className="block text-small text-ink-third">
                <Time at={sealedAt} /> ·{' '}
                <span className="font-mono" title={sha256}>
                  {sha256.slice(0, 8)}…
                </span>
                {showsNobody ? ` · ${t('filing.evidence.showsNobody')}` : ''}
              </span>
            </a>
          ))}
        </Fact>
      </Facts>
    </section>
  )
}
