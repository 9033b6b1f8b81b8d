import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../design/words.ts'

/** In fours, so that two people can compare it aloud. */
export const LeafHash = ({ hash }: { hash: string }) => {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(hash).then(() => setCopied(true))
  return (
    <div className="mt-3">
      <div className="flex items-center justify-between">
        <h3 className="text-ink-third">{t('audit.leaf')}</h3>
        <button
          type="button"
          onClick={copy}
          className="flex items-center gap-1 rounded-control px-1.5 py-0.5 text-small text-accent hover:bg-accent-soft"
        >
          {copied ? <Check size={13} aria-hidden="true" /> : <Copy size={13} aria-hidden="true" />}
          <span aria-live="polite">{copied ? t('audit.copied') : t('audit.copyLeaf')}</span>
        </button>
      </div>
      <p translate="no" className="font-mono text-small leading-5 break-words">
        {hash.match(/.{1,4}/g)?.join(' ')}
      </p>
    </div>
  )
}
