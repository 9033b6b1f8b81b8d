import { countryName, dateAsGiven } from '@tocsin/catalogue/when'
import type { ControlStatus, ListedSubstance } from '@tocsin/domain/report/recognition'
import { useWords, type WordsInUse } from '../design/words.ts'

const precisions = ['day', 'month', 'year'] as const

const statusWords = (
  { instrument, schedule, inForceFrom, adoptedOn, precision }: ControlStatus,
  { t, language }: WordsInUse,
) => {
  if (inForceFrom !== null)
    return t('listing.status.inForce', {
      instrument,
      schedule,
      date: dateAsGiven(language, inForceFrom, precision),
    })
  if (adoptedOn !== null)
    return t('listing.status.adopted', {
      instrument,
      schedule,
      date: dateAsGiven(language, adoptedOn, precision),
    })
  return t('listing.status.undated', { instrument, schedule })
}

/** One line of a law with its date, how exact that is, and where it was read. "Adopted" is not "in force". */
const StatusLine = ({ status }: { status: ControlStatus }) => {
  const words = useWords()
  const { t, language } = words
  const place =
    status.jurisdiction === 'UN' || status.jurisdiction === 'EU'
      ? t(`listing.status.${status.jurisdiction}`)
      : countryName(language, status.jurisdiction)
  const precision = precisions.find(known => known === status.precision) ?? 'none'
  return (
    <li>
      <span className="font-strong">{place}</span> {statusWords(status, words)}
      <span className="block text-small text-ink-third">
        {t(`listing.status.precision.${precision}`)} · {t('listing.status.source', { source: status.source })}
      </span>
    </li>
  )
}

/** The status of a substance, instrument by instrument; never a verdict, never a derived date. */
export const StatusLines = ({ substance }: { substance: ListedSubstance }) => {
  const { t } = useWords()
  return (
    <div className="text-work text-ink-second">
      {substance.status.length > 0 ? (
        <ul className="flex flex-col gap-1">
          {substance.status.map((status, at) => (
            <StatusLine
              key={`${status.jurisdiction}${status.instrument}${status.schedule}${at}`}
              status={status}
            />
          ))}
        </ul>
      ) : (
        <p>
          {substance.control.length > 0
            ? t('listing.status.none', { control: substance.control.join(', ') })
            : t('listing.status.noneAtAll')}
        </p>
      )}
      {substance.notes ? (
        <p className="mt-1 text-small text-ink-third">
          {t('listing.status.notes', { notes: substance.notes })}
        </p>
      ) : null}
    </div>
  )
}
