import { FileUp } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { useWords } from './words.ts'

type Props = { onFile: (file: File) => void; words: string; hint: string }

/** Where a file is dropped or chosen; one at a time, as each is looked at. */
export const FileDrop = ({ onFile, words, hint }: Props) => {
  const { t } = useWords()
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
        className={`flex w-full items-center gap-3 rounded-card border border-dashed px-4 py-4 text-start ${
          over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface hover:border-ink-third'
        }`}
      >
        <FileUp size={20} aria-hidden="true" className="shrink-0 text-ink-third" />
        <span>
          <span className="block font-strong">{over ? t('design.dropNow') : words}</span>
          <span className="text-small text-ink-second">{hint}</span>
        </span>
      </button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.jsonl,.ndjson,.json"
        hidden
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </div>
  )
}
