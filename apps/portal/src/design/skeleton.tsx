import { useEffect, useState } from 'react'
import { useWords } from './words.ts'

const widths = ['w-3/5', 'w-4/5', 'w-2/5', 'w-full', 'w-1/2']
const longMs = 8_000

/** What is waited for; said in words once it takes long, so that nobody takes a slow line for a broken page. */
const Waiting = () => {
  const { t } = useWords()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longMs)
    return () => clearTimeout(timer)
  }, [])
  return long ? (
    <p className="px-3.5 py-2 text-ink-second">{t('design.loadingLong')}</p>
  ) : (
    <span className="sr-only">{t('design.loading')}</span>
  )
}

/** Lines in the place of text to come. Appears after 150 ms, so that quick answers do not flicker. */
export const SkeletonLines = ({ count = 3 }: { count?: number }) => (
  <div role="status" className="flex flex-col gap-2">
    <Waiting />
    {Array.from({ length: count }, (_, at) => (
      <div key={at} className={`skeleton h-3 ${widths[at % widths.length]}`} />
    ))}
  </div>
)

/** Rows of a list to come, as high as the real ones. */
export const SkeletonRows = ({ count = 6 }: { count?: number }) => (
  <div role="status">
    <Waiting />
    {Array.from({ length: count }, (_, at) => (
      <div key={at} className="flex flex-col gap-2 border-b border-line px-3.5 py-3">
        <div className={`skeleton h-3 ${widths[at % widths.length]}`} />
        <div className="skeleton h-2.5 w-1/3" />
      </div>
    ))}
  </div>
)
