import { useEffect, useRef, useState } from 'react'
import { api, client, queryClient } from '../frame/api.ts'
import { refusalIn } from '../frame/refusal-in.ts'
import { type Autosave, autosave, type DraftState, stateOf } from './autosave.ts'
import { goesToServer } from './begun-here.ts'
import { begun, type Form, formOf } from './form.ts'

export type OpenedDraft = {
  form: Form
  revision: number
  savedAt: string | null
  keptUntil: string | null
}

/** This window, for as long as its page stands. */
const by = crypto.randomUUID()

/** The answer is not waited for: the page is going. Browsers carry 64 kB so; more is sent and may be cut off. */
const sendOnLeaving = (id: string, { body, basedOn }: { body: Form; basedOn: number }) => {
  const sent = JSON.stringify({ id, body, basedOn, by })
  void fetch('/trpc/drafts.save', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: sent,
    credentials: 'same-origin',
    keepalive: new Blob([sent]).size < 60_000,
  }).catch(() => {})
}

/** A form that is always also on the server, a second behind the hand at most. Nothing of it is kept in the browser. */
export const useDraft = (id: string, opened: OpenedDraft) => {
  const [form, setForm] = useState(opened.form)
  const [state, setState] = useState<DraftState>(stateOf(opened))
  const latest = useRef(form)
  const kept = useRef(opened.savedAt !== null)
  const saver = useRef<Autosave<Form> | null>(null)
  saver.current ??= autosave<Form>(opened, {
    save: async (body, basedOn) => {
      const saved = await client.drafts.save.mutate({ id, body, basedOn, by })
      if (basedOn === 0) void queryClient.invalidateQueries({ queryKey: api.drafts.list.queryKey() })
      return saved
    },
    isConflict: error => refusalIn(error)?.code === 'draft_changed_elsewhere',
    told: setState,
  })
  useEffect(() => {
    const leave = () => {
      const pending = saver.current?.pending()
      if (pending) sendOnLeaving(id, pending)
    }
    const hide = () => document.visibilityState === 'hidden' && void saver.current?.flush()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
      void saver.current
        ?.flush()
        .then(() => queryClient.invalidateQueries({ queryKey: api.drafts.list.queryKey() }))
    }
  }, [id])
  const change = (patch: Partial<Form> | ((before: Form) => Partial<Form>)) => {
    const before = latest.current
    latest.current = { ...before, ...(typeof patch === 'function' ? patch(before) : patch) }
    setForm(latest.current)
    kept.current ||= begun(latest.current, opened.form)
    if (!kept.current) return
    goesToServer(id)
    saver.current?.changed(latest.current)
  }
  const readThere = async () => {
    const { body, revision, savedAt, keptUntil } = await client.drafts.read.query({ id })
    return { form: formOf(body), revision, savedAt, keptUntil }
  }
  const choose = (
    there: { form: Form; revision: number; savedAt: string; keptUntil: string },
    keep: 'here' | 'there',
  ) => {
    if (keep === 'there') {
      latest.current = there.form
      setForm(there.form)
    }
    saver.current?.resolve(there, keep === 'here' ? latest.current : null)
  }
  return {
    form,
    state,
    change,
    readThere,
    choose,
    flush: () => saver.current?.flush(),
    stop: () => saver.current?.stop(),
  }
}
