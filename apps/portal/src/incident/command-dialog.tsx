import { type Command, command } from '@tocsin/domain/incident/command'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { complaintsOfDraft } from './complaints.ts'
import type { IncidentRead } from './incident-read.ts'
import { useAct } from './use-act.ts'

/** A command as far as it was typed: any field may still be missing or wrong. */
type Draft = {
  [V in Command['verb']]: { verb: V } & Partial<
    Record<Exclude<keyof Extract<Command, { verb: V }>, 'verb'>, unknown>
  >
}[Command['verb']]

type Props = {
  incident: IncidentRead
  draft: Draft
  title: string
  note?: string
  /** What can be undone afterwards, and how; said before pressing, because nothing here undoes by itself. */
  undo: string
  send: string
  grave?: boolean
  large?: boolean
  onClose: () => void
  children: (complaint: (path: string) => string | undefined) => ReactNode
}

/**
 * The frame of every verb that asks for something: the domain's own schema checks it, refusals stand where the
 * person is, and what others did meanwhile is shown without losing a word.
 */
export const CommandDialog = (props: Props) => {
  const { incident, draft, title, note, undo, send, grave = false, large = false, onClose, children } = props
  const { t } = useWords()
  const { act, busy, problem, complaints } = useAct(incident.id)
  const [opened] = useState(incident)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const first = form.current?.querySelector<HTMLInputElement>('input, select, textarea')
    const chosen =
      first?.name && form.current?.querySelector<HTMLElement>(`input[name="${first.name}"]:checked`)
    ;(chosen || first)?.focus()
  }, [])
  const id = useId()
  const parsed = command.safeParse(draft)
  const possible = incident.allowed.includes(draft.verb)
  const found = parsed.success ? null : complaintsOfDraft(parsed.error, draft)

  const complaint = (path: string) => {
    const key = tried ? found?.get(path) : undefined
    return key ? t(key) : complaints.get(path)
  }
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    setTried(true)
    if (!parsed.success)
      return requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid], input, select, textarea')?.focus(),
      )
    if (possible) act(parsed.data, incident.rev, onClose)
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      note={note}
      size={large ? 'large' : 'small'}
      footer={
        <>
          <p className="min-w-40 flex-1 text-small text-ink-second">{undo}</p>
          <span className="flex flex-wrap justify-end gap-2">
            <Button onClick={onClose} keys="Esc">
              {t('incidentRoom.dialog.cancel')}
            </Button>
            <Button
              type="submit"
              form={id}
              look={grave ? 'grave' : 'main'}
              keys="Ctrl ↵"
              busy={busy}
              disabled={!possible}
            >
              {send}
            </Button>
          </span>
        </>
      }
    >
      <form
        id={id}
        ref={form}
        noValidate
        onSubmit={submit}
        onKeyDown={event => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit(event)}
        className={large ? '' : 'flex flex-col gap-4 px-5 py-4'}
      >
        <div className={`flex flex-col gap-2 empty:hidden ${large ? 'px-5 pt-4' : ''}`}>
          {incident.rev > opened.rev ? (
            <ChangedMeanwhile before={opened} now={incident} stillPossible={possible} />
          ) : null}
          {problem ? <Problem problem={problem} /> : null}
        </div>
        {children(complaint)}
      </form>
    </Dialog>
  )
}
