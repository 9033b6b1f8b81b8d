import { type ComponentProps, type ReactNode, useId } from 'react'
import { useWords } from './words.ts'

export type FieldFrame = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong with it, in words; read with the field. */
  complaint?: string | undefined
  required?: boolean
}

type Wired = { id: string; describedBy: string | undefined; invalid: boolean }

/** Label above, hint beside, complaint below; all three tied to the control for whoever listens. */
export const Labelled = ({
  label,
  hint,
  complaint,
  required = false,
  children,
}: FieldFrame & { children: (wired: Wired) => ReactNode }) => {
  const id = useId()
  const { t } = useWords()
  const described = [hint ? `${id}-hint` : '', complaint ? `${id}-complaint` : ''].filter(Boolean).join(' ')
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <label htmlFor={id} className="text-work text-ink-second">
          {label}
          {required ? <span className="sr-only"> ({t('design.required')})</span> : null}
        </label>
        {hint ? (
          <span id={`${id}-hint`} className="text-small text-ink-third">
            {hint}
          </span>
        ) : null}
      </div>
      {children({ id, describedBy: described || undefined, invalid: complaint !== undefined })}
      <Complaint id={`${id}-complaint`} text={complaint} />
    </div>
  )
}

export const Complaint = ({ id, text }: { id?: string; text: string | undefined }) =>
  text === undefined ? null : (
    <p id={id} className="text-small text-priority-1">
      {text}
    </p>
  )

/** The look of every control that takes text. */
export const controlLook =
  'w-full min-w-0 rounded-control border border-line-strong bg-surface px-2.5 py-1 text-work text-ink hover:border-ink-third aria-invalid:border-priority-1 disabled:opacity-60 max-desk:min-h-11 max-desk:text-[16px]'

type FieldProps = FieldFrame &
  Omit<ComponentProps<'input'>, 'id' | 'className' | 'onChange' | 'required'> & {
    value: string
    onValue: (value: string) => void
    mono?: boolean
  }

export const Field = ({ label, hint, complaint, required, onValue, mono = false, ...rest }: FieldProps) => (
  <Labelled {...{ label, hint, complaint }} required={required ?? false}>
    {({ id, describedBy, invalid }) => (
      <input
        autoComplete="off"
        {...rest}
        id={id}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        aria-required={required || undefined}
        onChange={event => onValue(event.target.value)}
        className={`${controlLook} ${mono ? 'font-mono text-[12.5px]' : ''}`}
      />
    )}
  </Labelled>
)

type TextAreaProps = FieldFrame &
  Omit<ComponentProps<'textarea'>, 'id' | 'className' | 'onChange' | 'required'> & {
    value: string
    onValue: (value: string) => void
  }

export const TextArea = ({ label, hint, complaint, required, onValue, rows = 3, ...rest }: TextAreaProps) => (
  <Labelled {...{ label, hint, complaint }} required={required ?? false}>
    {({ id, describedBy, invalid }) => (
      <textarea
        {...rest}
        rows={rows}
        style={{ minHeight: `${rows * 20 + 14}px` }}
        id={id}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        aria-required={required || undefined}
        onChange={event => onValue(event.target.value)}
        className={`${controlLook} field-sizing-content max-h-96 py-1.5`}
      />
    )}
  </Labelled>
)
