import { sizeOf } from '@tocsin/catalogue/when'
import { ImageIcon } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { useWords } from '../design/words.ts'

/**
 * Not fetched before somebody asks to see it: a look is recorded, and a blurred copy on the screen would be one.
 * What is shown is the server's re-encoded copy, never the file itself.
 */
export const EvidencePicture = ({ id, sizeBytes }: { id: string; sizeBytes: number }) => {
  const { t, language } = useWords()
  const [state, set] = useState<'blurred' | 'shown' | 'failed'>('blurred')
  if (state === 'shown')
    return (
      <figure className="flex flex-col items-start gap-1.5">
        <img
          src={`/evidence/${id}/picture`}
          alt={t('incidentRoom.evidence.picture', { size: sizeOf(language, sizeBytes) })}
          onError={() => set('failed')}
          className="max-h-[420px] max-w-full rounded-control border border-line"
        />
        <Button onClick={() => set('blurred')}>{t('incidentRoom.evidence.hide')}</Button>
      </figure>
    )
  return (
    <div className="flex min-h-24 items-center justify-center gap-3 rounded-control bg-line/60">
      <ImageIcon size={18} aria-hidden="true" className="text-ink-second" />
      {state === 'failed' ? <span role="alert">{t('incidentRoom.evidence.notShown')}</span> : null}
      <Button onClick={() => set('shown')}>{t('incidentRoom.evidence.show')}</Button>
    </div>
  )
}
