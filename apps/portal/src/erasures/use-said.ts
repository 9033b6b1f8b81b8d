import { listOf } from '@tocsin/catalogue/when'
import { useWords } from '../design/words.ts'
import type { Erasure } from './use-erasures.ts'

/** An erasure in words: what goes, and who asked or did it. */
export const useSaid = () => {
  const { t, word, language } = useWords()
  return {
    what: ({ fields, identities }: Erasure): string =>
      [
        ...(fields.length > 0
          ? [
              listOf(
                language,
                fields.map(field => word('erasures.field', field)),
              ),
            ]
          : []),
        ...(identities ? [t('erasures.identities')] : []),
      ].join(' · '),
    who: ({ name, organisation }: Erasure['requestedBy']): string =>
      name && organisation ? t('erasures.person', { name, organisation }) : t('erasures.former'),
  }
}
