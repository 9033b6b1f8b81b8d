import { sizeOf, timeOfDay } from '@tocsin/catalogue/when'
import { Lock, X } from 'lucide-react'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { Check } from '../design/choice.tsx'
import { Complaint, TextArea } from '../design/field.tsx'
import { Problem } from '../design/problem.tsx'
import { announce } from '../design/toast.tsx'
import { useWords } from '../design/words.ts'
import { useProblem } from '../frame/problem-of.ts'
import { seal } from './evidence-upload.ts'
import type { SealedFile } from './form.ts'
import type { FormPart } from './form-part.ts'
import { Section } from './section.tsx'

type Refused = { name: string; error: unknown }

/** Files by drop, paste or choice, sealed at once; or a word why there is none. */
export const EvidenceField = ({ form, change, complaint, draft }: FormPart & { draft: string }) => {
  const { t } = useWords()
  const problem = useProblem()
  const input = useRef<HTMLInputElement>(null)
  const [sealing, setSealing] = useState<string[]>([])
  const [refused, setRefused] = useState<Refused[]>([])
  const [over, setOver] = useState(false)
  const take = async (files: readonly File[]) => {
    setRefused([])
    for (const file of files) {
      setSealing(before => [...before, file.name])
      try {
        const sealed = await seal(draft, file)
        change(before => ({ evidence: [...before.evidence, sealed].slice(0, 20), captureUnavailable: null }))
      } catch (error) {
        setRefused(before => [...before, { name: file.name, error }])
      }
      setSealing(before => before.filter(name => name !== file.name))
    }
  }
  const taking = useRef(take)
  taking.current = take
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { files = [], types = [] } = event.clipboardData ?? {}
      // An office program puts a picture of the words beside them: in a field the words are meant.
      const words = event.target instanceof HTMLElement && event.target.matches('input, textarea')
      if (files.length === 0 || (words && types.includes('text/plain'))) return
      event.preventDefault()
      if ([...files].some(({ type }) => type.startsWith('image/'))) announce(t('filing.evidence.notRead'))
      void taking.current([...files])
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [t])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take([...event.dataTransfer.files])
  }
  const edit = (id: string, patch: Partial<SealedFile> | null) =>
    change(before => ({
      evidence: before.evidence.flatMap(file =>
        file.id !== id ? [file] : patch ? [{ ...file, ...patch }] : [],
      ),
    }))
  return (
    <Section legend={t('filing.evidence.legend')} hint={t('filing.evidence.hint')}>
      <div className="grid gap-2 desk:grid-cols-2">
        {form.evidence.map(file => (
          <Sealed key={file.id} file={file} onEdit={patch => edit(file.id, patch)} />
        ))}
        {sealing.map(name => (
          <div
            key={name}
            role="status"
            className="rounded-card border border-line bg-surface px-2.5 py-2 text-ink-second"
          >
            {t('filing.evidence.sealing', { name })}
          </div>
        ))}
        <button
          type="button"
          onClick={() => input.current?.click()}
          onDragOver={event => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          className={`min-h-[46px] rounded-card border border-dashed px-2.5 py-2 text-left text-ink-second hover:border-ink-third ${over ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
        >
          {t(over ? 'filing.evidence.dropNow' : 'filing.evidence.drop')}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          onChange={event => {
            void take([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      {refused.map(({ name, error }) => (
        <div key={name} className="mt-2">
          <Problem
            problem={{ ...problem(error), what: t('filing.evidence.refused', { name }) }}
            kept={t('filing.kept')}
          />
        </div>
      ))}
      {form.evidence.length === 0 ? (
        <div className="mt-1.5">
          <Check
            checked={form.captureUnavailable !== null}
            onChecked={on => change({ captureUnavailable: on ? '' : null })}
            complaint={form.captureUnavailable === null ? complaint('evidence') : undefined}
          >
            {t('filing.evidence.unavailable')}
          </Check>
          {form.captureUnavailable !== null ? (
            <TextArea
              label={t('filing.evidence.unavailableWhy')}
              complaint={complaint('evidence')}
              rows={1}
              maxLength={500}
              value={form.captureUnavailable}
              onValue={captureUnavailable => change({ captureUnavailable })}
            />
          ) : null}
        </div>
      ) : null}
      {form.evidence.length > 0 ? <Complaint text={complaint('evidence')} /> : null}
    </Section>
  )
}

const Sealed = ({
  file,
  onEdit,
}: {
  file: SealedFile
  onEdit: (patch: Partial<SealedFile> | null) => void
}) => {
  const { t, language } = useWords()
  return (
    <div className="rounded-card border border-line-strong bg-surface px-2.5 py-2">
      <div className="flex items-start justify-between gap-2">
        <p className="min-w-0 break-words">
          <Lock size={12} aria-hidden="true" className="mr-1.5 inline text-against" />
          <bdi className="font-strong">{file.name}</bdi>{' '}
          <span className="text-small text-ink-third">
            {sizeOf(language, file.sizeBytes)} ·{' '}
            {t('filing.evidence.sealed', { time: timeOfDay(language, new Date(file.sealedAt)) })} ·{' '}
            <span className="font-mono whitespace-nowrap" title={file.sha256}>
              sha-256 {file.sha256.slice(0, 4)}…{file.sha256.slice(-4)}
            </span>
          </span>
        </p>
        <button
          type="button"
          aria-label={t('design.remove', { name: file.name })}
          onClick={() => onEdit(null)}
          className="rounded-[4px] p-0.5 text-ink-second hover:bg-line"
        >
          <X size={14} aria-hidden="true" />
        </button>
      </div>
      <Check checked={file.showsNobody} onChecked={showsNobody => onEdit({ showsNobody })}>
        <span title={t('filing.evidence.showsNobodyWhy')}>{t('filing.evidence.showsNobody')}</span>{' '}
        <span className="text-small text-ink-third">{t('filing.evidence.showsNobodyWhy')}</span>
      </Check>
    </div>
  )
}
