import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { useWords } from '../design/words.ts'

export const CopyText = ({ text, words }: { text: string; words: string }) => {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)
  return (
    <div>
      <Button onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        <span aria-live="polite">{copied ? t('secondFactor.copied') : words}</span>
      </Button>
    </div>
  )
}
