import { setTimeout as delay } from 'node:timers/promises'
import type { Command } from '@tocsin/domain/incident/command'
import type { Chance } from './chance.ts'
import { fileOnce } from './file-once.ts'
import type { History, Step } from './history.ts'
import type { Officer } from './officers.ts'
import type { TocsinProcess } from './tocsin-process.ts'

export type Worker = {
  history: History
  servers: readonly TocsinProcess[]
  chance: Chance
  apiKey: string
  lead: Officer
  recipient: Officer & { organisation: string }
  /** Which incident a report became: looked up in the database, as the company is not told. */
  incidentOf: (report: string) => Promise<string>
}

/**
 * One report on its way: filed, acknowledged, shared, read by the recipient on any server, taken back while it
 * is being read, and looked for again. Everything that is asked is noted; what is not known is tried again.
 */
export const workOneCase = async (worker: Worker, key: string, who: number): Promise<void> => {
  const { history, chance, lead, recipient } = worker
  const somewhere = () => chance.oneOf(worker.servers)
  const incident = await worker.incidentOf(await file(worker, key, who))
  const step = (name: Step, command: Command) => take(worker, incident, name, command)
  const look = () => history.note(() => recipient.read(somewhere(), incident))

  await look()
  await step('acknowledged', { verb: 'acknowledge' })
  await history.note(() => lead.read(somewhere(), incident))
  const recipients = [{ organisation: recipient.organisation, part: 'concerned' as const }]
  await step('shared', { verb: 'share', recipients, purpose: 'Destination', identities: false })
  await look()
  await Promise.all([step('recalled', { verb: 'recall', recipient: recipient.organisation }), look(), look()])
  await look()
  await look()
}

const file = async (
  { history, servers, chance, apiKey }: Worker,
  key: string,
  who: number,
): Promise<string> => {
  for (;;) {
    const done = await history.note(async () => {
      const { port } = chance.oneOf(servers)
      const answer = await fileOnce({ port, apiKey, key, names: [key], address: `10.2.0.${who}` })
      if (typeof answer === 'string' || answer.status === 503) {
        return { kind: 'file', key, report: null, outcome: 'unknown' }
      }
      if (answer.status !== 201) throw new Error(`filing ${key}: ${answer.status} ${answer.text}`)
      return { kind: 'file', key, report: JSON.parse(answer.text).report, outcome: 'ok' }
    })
    if (done.kind === 'file' && done.report) return done.report
    await delay(100)
  }
}

/** Until it is known to have happened: by its own answer, or because the next try is refused. */
const take = async (
  { history, servers, chance, lead }: Worker,
  incident: string,
  name: Step,
  command: Command,
): Promise<void> => {
  for (let again = true; again; ) {
    const server = chance.oneOf(servers)
    const seen = await history.note(() => lead.read(server, incident))
    if (seen.kind !== 'read' || seen.rev === null) {
      await delay(100)
      continue
    }
    const { rev } = seen
    await history.note(async () => {
      const { again: once, ...done } = await lead.act(server, incident, name, rev, command)
      again = once
      return done
    })
  }
}
