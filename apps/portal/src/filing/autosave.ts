/** Where a draft stands between the page and the server. */
export type DraftState = {
  kind: 'untouched' | 'saving' | 'saved' | 'waiting' | 'conflict'
  savedAt: string | null
  keptUntil?: string | null
}

type Saved = { revision: number; savedAt: string; keptUntil?: string }
type Port<Body> = {
  save: (body: Body, basedOn: number) => Promise<Saved>
  isConflict: (error: unknown) => boolean
  told: (state: DraftState) => void
}

/** Where a draft stands that the server has, or has not yet. */
export const stateOf = ({
  savedAt,
  keptUntil = null,
}: Pick<DraftState, 'savedAt' | 'keptUntil'>): DraftState => ({
  kind: savedAt ? 'saved' : 'untouched',
  savedAt,
  keptUntil,
})

const afterChangeMs = 600
const againMs = 2_000

/**
 * Saves what is typed within 600 ms of the first key that is not saved yet, one save at a time, and again after a failure
 * until it succeeds. A newer version on the server stops it: then a person chooses.
 */
export const autosave = <Body>(
  start: { revision: number; savedAt: string | null; keptUntil?: string | null },
  port: Port<Body>,
) => {
  let revision = start.revision
  let state: DraftState = stateOf(start)
  let unsaved: { body: Body } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null

  const tell = (next: Partial<DraftState>) => {
    state = { ...state, ...next }
    port.told(state)
  }

  const run = async (): Promise<void> => {
    const saving = unsaved
    if (!saving || state.kind === 'conflict') return
    tell({ kind: 'saving' })
    try {
      const saved = await port.save(saving.body, revision)
      revision = saved.revision
      if (unsaved === saving) unsaved = null
      tell(stateOf(saved))
      if (unsaved) schedule(afterChangeMs)
    } catch (error) {
      if (port.isConflict(error)) tell({ kind: 'conflict' })
      else {
        tell({ kind: 'waiting' })
        schedule(againMs)
      }
    }
  }

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    await running
    running = run().finally(() => {
      running = null
    })
    await running
  }

  const schedule = (ms: number) => {
    timer ??= setTimeout(() => {
      timer = undefined
      void flush()
    }, ms)
  }

  return {
    changed: (body: Body): void => {
      unsaved = { body }
      if (state.kind !== 'conflict') schedule(afterChangeMs)
    },
    /** Saves now what is not saved; returns when that was tried. */
    flush,
    /** What a closing page still has to send, and on which revision it stands. */
    pending: (): { body: Body; basedOn: number } | null =>
      unsaved && state.kind !== 'conflict' ? { body: unsaved.body, basedOn: revision } : null,
    /** A person has chosen: go on from this revision, with this body to save or none. */
    resolve: (from: Saved, body: Body | null): void => {
      revision = from.revision
      unsaved = body === null ? null : { body }
      tell(stateOf(from))
      if (body !== null) void flush()
    },
    stop: (): void => clearTimeout(timer),
  }
}
export type Autosave<Body> = ReturnType<typeof autosave<Body>>
