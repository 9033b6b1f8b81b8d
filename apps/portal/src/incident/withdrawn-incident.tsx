import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useWords } from '../design/words.ts'

/** Nothing of the content is here: not in the page, not in what was fetched, not in what was typed. */
export const WithdrawnIncident = () => {
  const { t } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  return (
    <div className="flex h-full flex-col items-center justify-center p-6">
      <div className="hatched rounded-card p-2">
        <div role="status" className="flex max-w-[46ch] flex-col gap-2 rounded-control bg-surface px-5 py-4">
          <h1 ref={heading} tabIndex={-1} className="text-heading font-strong focus-visible:outline-none">
            {t('incidentRoom.withdrawn.heading')}
          </h1>
          <p>{t('incidentRoom.withdrawn.why')}</p>
          <p className="text-ink-second">{t('incidentRoom.withdrawn.next')}</p>
          <Link to="/queue" search={true} className="self-start text-accent underline underline-offset-2">
            {t('incidentRoom.withdrawn.back')}
          </Link>
        </div>
      </div>
    </div>
  )
}
