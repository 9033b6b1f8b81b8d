import { type ReportType, reportTypes } from '@tocsin/domain/report/vocabulary'
import { useEffect, useRef } from 'react'
import { KeyCap } from '../design/key-cap.tsx'
import { useWords } from '../design/words.ts'
import { useKeys } from '../frame/use-keys.ts'
import type { FormPart } from './form-part.ts'

/** What it is about, first: it decides what is asked. One figure, an arrow or a press; looking at another loses nothing. */
export const KindField = ({
  form,
  change,
  isNew,
}: Pick<FormPart, 'form' | 'change'> & { isNew: boolean }) => {
  const { t, word } = useWords()
  const choose = (kind: ReportType) => change({ kind })
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (isNew) group.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
  }, [isNew])
  useKeys(
    reportTypes.map((kind, at) => ({
      keys: String(at + 1),
      words: t('filing.kind.choose', { kind: word('reportType', kind) }),
      run: () => {
        choose(kind)
        group.current?.querySelectorAll('input')[at]?.focus()
      },
    })),
  )
  return (
    <fieldset ref={group} className="min-w-0">
      <legend className="mb-1 text-ink-second">
        {t('filing.kind.legend')} <span className="text-small text-ink-third">{t('filing.kind.hint')}</span>
      </legend>
      <div className="flex flex-wrap gap-1.5">
        {reportTypes.map((kind, at) => (
          <label
            key={kind}
            className="relative flex cursor-pointer items-center gap-1.5 rounded-control border border-line-strong bg-surface px-2.5 py-1 hover:border-ink-third has-checked:border-accent has-checked:bg-accent-soft has-checked:font-strong has-focus-visible:outline-2 has-focus-visible:outline-accent max-desk:min-h-11"
          >
            <input
              type="radio"
              name="kind"
              checked={form.kind === kind}
              onChange={() => choose(kind)}
              className="absolute opacity-0"
            />
            {word('reportType', kind)}
            <span className="max-desk:hidden">
              <KeyCap keys={String(at + 1)} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
