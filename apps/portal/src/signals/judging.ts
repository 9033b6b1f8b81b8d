import type { Judgement } from '@tocsin/domain/report/events'

/** What she says of one signal; sent ten seconds after the key, so that it can be taken back until then. */
export type Said = { as: 'confirm'; reason?: string } | { as: 'set_aside'; judgement: Judgement }

export type Judged = Said & {
  id: string
  rev: number
  /** When it leaves the page. */
  at: number
  stands: 'waiting' | 'sending' | 'sent' | 'failed'
  error?: unknown
}

export const waitMs = 10_000

export const judgementKeys: readonly [string, Judgement][] = [
  ['L', 'legitimate'],
  ['O', 'out_of_scope'],
  ['N', 'not_enough'],
  ['S', 'scam'],
]

/** The last that has not left yet: the one that can be taken back. */
export const lastWaiting = (judged: ReadonlyMap<string, Judged>): Judged | null =>
  [...judged.values()].filter(({ stands }) => stands === 'waiting').at(-1) ?? null

/** The next one that nobody has said anything of, after a place and else before it. */
export const nextOpen = (
  ids: readonly string[],
  from: string | null,
  judged: ReadonlyMap<string, Judged>,
): string | null => {
  const at = from === null ? -1 : ids.indexOf(from)
  const open = (id: string) => !judged.has(id) || judged.get(id)?.stands === 'failed'
  return ids.slice(at + 1).find(open) ?? null
}
