import { type ReactNode, useId } from 'react'
import { CloseMark, useModal } from './dialog.tsx'

type Props = { open: boolean; onClose: () => void; title: ReactNode; children: ReactNode }

/** A panel from the side on a desk, from below in the hand. */
export const Sheet = ({ open, onClose, title, children }: Props) => {
  const ref = useModal(open, onClose)
  const id = useId()
  if (!open) return null
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      className="my-0 mr-0 ml-auto flex h-dvh w-[min(400px,100vw)] flex-col border-l border-line-strong bg-surface text-ink shadow-float max-desk:mt-auto max-desk:h-fit max-desk:max-h-[85dvh] max-desk:w-full max-desk:rounded-t-card max-desk:border"
    >
      <h2 id={id} className="border-b border-line px-4 py-3 text-work font-strong">
        {title}
      </h2>
      <div className="min-h-0 grow overflow-y-auto p-4">{children}</div>
      <CloseMark onClose={onClose} />
    </dialog>
  )
}
