import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import type { PeopleAct } from './use-people-act.tsx'

type Props = {
  title: string
  note: string
  send: string
  grave?: boolean
  act: PeopleAct
  onSend: () => void
  onClose: () => void
  children: ReactNode
}

/** The frame of everything this room asks for: what pressing does is said beside the button. */
export const ActDialog = ({ title, note, send, grave = false, act, onSend, onClose, children }: Props) => {
  const { t } = useWords()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  // Whoever is told that something is wrong stands where it can be mended.
  useEffect(() => {
    if (act.problem && !act.busy) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [act.problem !== null, act.busy])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSend()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      footer={
        <>
          <p className="min-w-40 flex-1 text-small text-ink-second">{note}</p>
          <Button onClick={onClose} keys="Esc">
            {t('design.cancel')}
          </Button>
          <Button type="submit" form={id} look={grave ? 'grave' : 'main'} busy={act.busy}>
            {send}
          </Button>
        </>
      }
    >
      <form ref={form} id={id} onSubmit={submit} className="flex flex-col gap-4 px-5 py-4">
        {act.problem ? <Problem problem={act.problem} /> : null}
        {children}
      </form>
      {act.freshCode}
    </Dialog>
  )
}
