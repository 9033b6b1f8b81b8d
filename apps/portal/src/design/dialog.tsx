import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from './words.ts'

type Props = {
  open: boolean
  /** Absent where one of the choices has to be made: then neither Escape nor a cross leads out. */
  onClose?: () => void
  title: ReactNode
  /** Said beside the title: what pressing will and will not do. */
  note?: ReactNode
  footer?: ReactNode
  size?: 'small' | 'large'
  children: ReactNode
}

/**
 * The browser's own modal: it keeps focus inside, closes on Escape, and gives focus back where it was. No style is
 * injected, so the content policy stays whole.
 */
export const useModal = (open: boolean, onClose: (() => void) | undefined) => {
  const ref = useRef<HTMLDialogElement>(null)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const dialog = ref.current
    if (!dialog || !open) return
    const before = document.activeElement
    dialog.showModal()
    // The browser takes the first that can hold the focus: in a list of commands that is its frame, not its field.
    dialog.querySelector<HTMLElement>('[data-first]')?.focus()
    const cancelled = (event: Event) => {
      event.preventDefault()
      close.current?.()
    }
    // A second Escape closes in the browser's own right: then it is closed, or shown again.
    const closed = () => (close.current ? close.current() : dialog.isConnected && dialog.showModal())
    dialog.addEventListener('cancel', cancelled)
    dialog.addEventListener('close', closed)
    return () => {
      dialog.removeEventListener('cancel', cancelled)
      dialog.removeEventListener('close', closed)
      dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [open])
  return ref
}

export const Dialog = ({ open, onClose, title, note, footer, size = 'small', children }: Props) => {
  const ref = useModal(open, onClose)
  const id = useId()
  if (!open) return null
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      className={`m-auto flex max-h-[calc(100dvh-48px)] flex-col rounded-card border border-line-strong bg-surface text-ink shadow-float max-desk:m-0 max-desk:mt-auto max-desk:max-h-[92dvh] max-desk:w-full max-desk:rounded-b-none ${
        size === 'large' ? 'w-[min(1180px,calc(100vw-48px))]' : 'w-[min(560px,calc(100vw-32px))]'
      }`}
    >
      <header className="flex items-center justify-between gap-4 border-b border-line py-3 pr-12 pl-5">
        <h2 id={id} className="text-heading font-strong">
          {title}
        </h2>
        {note ? <span className="text-ink-second max-desk:hidden">{note}</span> : null}
      </header>
      <div className="min-h-0 overflow-y-auto">{children}</div>
      {footer ? (
        <footer className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">
          {footer}
        </footer>
      ) : null}
      {onClose ? <CloseMark onClose={onClose} /> : null}
    </dialog>
  )
}

/** Last in order, so that the focus begins in the content; above at the right to the eye. */
export const CloseMark = ({ onClose }: { onClose: () => void }) => {
  const { t } = useWords()
  return (
    <button
      type="button"
      onClick={onClose}
      aria-label={t('design.leave')}
      className="absolute top-2.5 right-3 rounded-control p-1 text-ink-second hover:bg-line hover:text-ink max-desk:top-0.5 max-desk:right-1 max-desk:p-3"
    >
      <X size={16} aria-hidden="true" />
    </button>
  )
}
