import { dateAsGiven } from '@tocsin/catalogue/when'
import { ExternalLink } from 'lucide-react'
import { useWords } from '../design/words.ts'
import type { FormPart } from './form-part.ts'
import { useSimilar } from './use-similar.ts'

/** What she, or a colleague, reported before that may be the same. It opens beside, and holds nobody up. */
export const SimilarNote = ({ form, screening }: Pick<FormPart, 'form' | 'screening'>) => {
  const { t, word, language } = useWords()
  const { data } = useSimilar(form, screening)
  if (!data || data.length === 0) return null
  return (
    <section aria-label={t('filing.similar.legend')} aria-live="polite" className="text-ink-second">
      <ul className="flex flex-col gap-0.5">
        {data.map(({ report, reference, title, state, filedAt, because }) => (
          <li key={report} className="flex flex-wrap items-baseline gap-x-1.5">
            <span>
              {t('filing.similar.on', { date: dateAsGiven(language, filedAt.slice(0, 10), 'day') })}
            </span>
            <a
              href={`/reports/${report}`}
              target="_blank"
              rel="noopener"
              className="inline-flex items-baseline gap-1 text-accent hover:underline"
            >
              {reference}
              <ExternalLink size={12} aria-label={t('filing.similar.beside')} />
            </a>
            <span className="min-w-0 truncate">
              <bdi>{title}</bdi>, {word('state', state)}
            </span>
            <span className="text-small text-ink-third">
              {because.map(kind => t(`filing.similar.${kind}`)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
