import { useWords } from './words.ts'

const widths = ['w-3/5', 'w-4/5', 'w-2/5', 'w-full', 'w-1/2']

/** Lines in the place of text to come. Appears after 150 ms, so that quick answers do not flicker. */
export const SkeletonLines = ({ count = 3 }: { count?: number }) => {
  const { t } = useWords()
  return (
    <div role="status" className="flex flex-col gap-2">
      <span className="sr-only">{t('design.loading')}</span>
      {Array.from({ length: count }, (_, at) => (
        <div key={at} className={`skeleton h-3 ${widths[at % widths.length]}`} />
      ))}
    </div>
  )
}

/** Rows of a list to come, as high as the real ones. */
export const SkeletonRows = ({ count = 6 }: { count?: number }) => {
  const { t } = useWords()
  return (
    <div role="status">
      <span className="sr-only">{t('design.loading')}</span>
      {Array.from({ length: count }, (_, at) => (
        <div key={at} className="flex flex-col gap-2 border-b border-line px-3.5 py-3">
          <div className={`skeleton h-3 ${widths[at % widths.length]}`} />
          <div className="skeleton h-2.5 w-1/3" />
        </div>
      ))}
    </div>
  )
}
