import { moment } from '@tocsin/catalogue/when'
import type { IncidentView } from '@tocsin/domain/incident/view'
import { useNow } from '../design/clock.ts'
import { useWords } from '../design/words.ts'

export const SealedNotice = ({ view: { sealedAt, substate } }: { view: IncidentView }) => {
  const { t, language } = useWords()
  const now = useNow()
  if (sealedAt === null) return null
  return (
    <section className="rounded-card border border-line-strong border-l-[3px] border-l-ink-third bg-surface px-4 py-3">
      <h2 className="font-strong">{t('incidentRoom.sealed.heading')}</h2>
      <p className="text-ink-second">
        {t(substate === 'referred' ? 'incidentRoom.sealed.declined' : 'incidentRoom.sealed.why', {
          when: moment(language, sealedAt, now),
        })}
      </p>
    </section>
  )
}
