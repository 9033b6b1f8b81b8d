import { countryName } from '@tocsin/catalogue/when'
import type { IncidentView } from '@tocsin/domain/incident/view'
import { Fact, Facts } from '../../design/facts.tsx'
import { Label } from '../../design/label.tsx'
import { Withheld } from '../../design/withheld.tsx'
import { useWords } from '../../design/words.ts'
import { useDirectory, useNameOf, useSay } from '../../frame/directory.ts'

type Props = { organisation: string; view: IncidentView; ours: IncidentView; purposeWritten: boolean }

/** One recipient's view in short: what is there, and what is withheld with its reason. */
export const WillSee = ({ organisation, view, ours, purposeWritten }: Props) => {
  const { t, word, language } = useWords()
  const say = useSay()
  const nameOf = useNameOf()
  const country = useDirectory().get(organisation)?.country
  const whole = country ? `${countryName(language, country)} · ${nameOf(organisation)}` : nameOf(organisation)
  const listing = view.reports.map(({ offer }) => offer.text ?? offer.title ?? '').join(' ')
  const reporters = [...new Set(view.reports.map(report => report.organisation))].map(nameOf)
  const nexus = view.reports.flatMap(report => report.nexus)
  return (
    <section className="rounded-card border border-line bg-surface px-4 py-3">
      <header className="mb-2 flex items-baseline justify-between gap-2">
        <h3 className="font-strong">{t('incidentRoom.share.willSee', { name: whole })}</h3>
        <Label label={view.label} />
      </header>
      <Facts>
        <Fact name={t('incidentRoom.share.sees.title')}>
          <bdi>{view.title}</bdi>
        </Fact>
        <Fact name={t('incidentRoom.share.sees.because')}>
          {purposeWritten ? (
            say(view.because)
          ) : (
            <span className="text-ink-third">{t('incidentRoom.share.sees.purpose')}</span>
          )}
        </Fact>
        <Fact name={t('incidentRoom.share.sees.listing')}>
          <bdi className="line-clamp-3">{listing}</bdi>
        </Fact>
        <Fact name={t('incidentRoom.share.sees.seller')}>
          {view.reports.some(({ identities }) => identities === 'may_reveal') ? (
            t('incidentRoom.share.sees.mayReveal')
          ) : (
            <Withheld because={t('incidentRoom.facts.identity').toLowerCase()} />
          )}
        </Fact>
        <Fact name={t('incidentRoom.share.sees.nexus')}>
          {nexus
            .map(({ kind, country }) =>
              t('design.said', { name: word('nexus', kind), words: countryName(language, country) }),
            )
            .join(' · ')}
        </Fact>
        <Fact name={t('incidentRoom.share.sees.reporter')}>{reporters.join(', ')}</Fact>
        <Fact name={t('incidentRoom.share.sees.evidence')}>
          <EvidenceSeen view={view} />
        </Fact>
        <Fact name={t('incidentRoom.share.sees.questions')}>{view.questions.length}</Fact>
        <Fact name={t('incidentRoom.share.sees.parties')}>
          {view.parties.map(party => nameOf(party.organisation)).join(', ')}
        </Fact>
        {ours.notes.length + ours.assessments.length > 0 ? (
          <Fact name={t('incidentRoom.share.sees.notes')}>
            <Withheld because={t('incidentRoom.share.sees.oursAlone')} />
          </Fact>
        ) : null}
        <Fact name={t('incidentRoom.share.sees.history')}>
          {t('incidentRoom.share.sees.historyOf', { count: view.history.length })}
        </Fact>
      </Facts>
    </section>
  )
}

/** The files that show nobody; whether there are others is withheld like an identity. */
const EvidenceSeen = ({ view }: { view: IncidentView }) => {
  const { t } = useWords()
  const files = view.reports.flatMap(({ evidence }) => evidence).length
  const withheld = view.reports.some(({ identities }) => identities === 'withheld')
  return (
    <>
      {files > 0 || !withheld ? t('incidentRoom.share.sees.evidenceOf', { count: files }) : null}{' '}
      {withheld ? <Withheld because={t('incidentRoom.share.sees.mayShow')} /> : null}
    </>
  )
}
