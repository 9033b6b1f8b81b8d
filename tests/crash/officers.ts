import type { Command } from '@tocsin/domain/incident/command'
import { type Answer, request } from '../served.ts'
import type { Done, Step } from './history.ts'
import type { TocsinProcess } from './tocsin-process.ts'

/** Somebody of an agency, on whichever server; what is said of an answer is what a history may rest on. */
export type Officer = {
  read: (on: TocsinProcess, incident: string) => Promise<Done>
  /** `again` where it was refused because somebody else's step came between: read and try anew. */
  act: (
    on: TocsinProcess,
    incident: string,
    step: Step,
    rev: number,
    command: Command,
  ) => Promise<Done & { again: boolean }>
}

const ask = (on: TocsinProcess, path: string, cookie: string, body?: unknown): Promise<Answer | null> =>
  request(on.port, on.origin, path, { cookie, ...(body === undefined ? {} : { body }) }).catch(() => null)

/** Nothing came, or "try again": whether it was done is not known. */
const unsure = (answer: Answer | null): answer is null => answer === null || answer.status === 503

export const officer = (by: string, cookie: string): Officer => ({
  read: async (on, incident) => {
    const input = encodeURIComponent(JSON.stringify({ id: incident }))
    const answer = await ask(on, `/trpc/incidents.read?input=${input}`, cookie)
    const told = { kind: 'read', incident, by } as const
    if (unsure(answer)) return { ...told, rev: null, outcome: 'unknown' }
    if (answer.status === 404) return { ...told, rev: null, outcome: 'ok' }
    if (answer.status === 200) return { ...told, rev: answer.json.result.data.rev, outcome: 'ok' }
    throw new Error(`${by} reading: ${answer.status} ${answer.text}`)
  },
  act: async (on, incident, step, rev, command) => {
    const answer = await ask(on, '/trpc/incidents.act', cookie, { id: incident, version: rev, command })
    const told = { kind: 'act', incident, step, by } as const
    if (unsure(answer)) return { ...told, rev: null, outcome: 'unknown', again: true }
    if (answer.status === 200) {
      return { ...told, rev: answer.json.result.data.rev, outcome: 'ok', again: false }
    }
    const code = answer.json?.error?.data?.code
    if (answer.status >= 500 || code === undefined)
      throw new Error(`${by} ${step}: ${answer.status} ${answer.text}`)
    return { ...told, rev: null, outcome: 'refused', again: code === 'changed_meanwhile' }
  },
})
