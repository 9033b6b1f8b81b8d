import { countryName, listOf } from '@tocsin/catalogue/when'
import { useWords } from '../../design/words.ts'
import { useNameOf } from '../../frame/directory.ts'
import type { Recipient } from '../recipients.ts'

/** Whom the originator's audience leaves out, by name, with whose choice that is and what can be done. */
export const NotPossible = ({ agencies }: { agencies: readonly Recipient[] }) => {
  const { t, language } = useWords()
  const nameOf = useNameOf()
  const outside = Map.groupBy(
    agencies.filter(({ stands }) => stands === 'outside'),
    ({ reporter }) => reporter ?? '',
  )
  return [...outside].map(([reporter, left]) => {
    const names = left.map(({ organisation }) =>
      organisation.country
        ? `${countryName(language, organisation.country)} (${organisation.name})`
        : organisation.name,
    )
    return (
      <section key={reporter} className="rounded-card border border-line bg-surface px-4 py-3">
        <p>
          <span className="font-strong">
            {t('audit.named', { name: t('incidentRoom.share.notPossible') })}
          </span>{' '}
          {t('incidentRoom.share.outside', {
            count: names.length,
            names: listOf(language, names),
            reporter: nameOf(reporter),
          })}
        </p>
        <p className="text-small text-ink-second">{t('incidentRoom.share.outsideNext')}</p>
      </section>
    )
  })
}
