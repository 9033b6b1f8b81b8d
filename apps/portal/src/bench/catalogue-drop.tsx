import { numberOf } from '@tocsin/catalogue/when'
import { FileUp } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { useWords } from '../design/words.ts'
import { rowsMax } from './catalogue-file.ts'

/** Where a company's own catalogue is dropped or chosen. Only the company starts this. */
export const CatalogueDrop = ({ onFile }: { onFile: (file: File) => void }) => {
  const { t, language } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    <div>
      <button
        type="button"
        onClick={() => input.current?.click()}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`flex w-full items-center gap-3 rounded-card border border-dashed px-4 py-3 text-start ${
          over ? 'border-accent bg-accent-soft' : 'border-line-strong hover:border-ink-third'
        }`}
      >
        <FileUp size={18} aria-hidden="true" className="shrink-0 text-ink-third" />
        <span>
          <span className="block font-strong">{t('bench.drop')}</span>
          <span className="text-small text-ink-second">
            {t('bench.dropWhy', { most: numberOf(language, rowsMax) })}
          </span>
        </span>
      </button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.jsonl,.ndjson,.json"
        aria-label={t('bench.drop')}
        tabIndex={-1}
        className="sr-only"
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </div>
  )
}
