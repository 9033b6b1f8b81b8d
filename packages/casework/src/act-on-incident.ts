import { randomUUID } from 'node:crypto'
import type { Actor } from '@tocsin/domain/actor'
import { may } from '@tocsin/domain/actor'
import type { Command } from '@tocsin/domain/incident/command'
import { decide } from '@tocsin/domain/incident/decide'
import { partyOf } from '@tocsin/domain/incident/incident'
import { isRefusal, refuse } from '@tocsin/domain/refusal'
import { type Sentence, say } from '@tocsin/domain/sentence'
import { commit } from './commit.ts'
import { type Acting, asActor } from './door.ts'
import type { House } from './house.ts'
import { pressedOnce } from './idempotency.ts'
import { takeLease } from './lease.ts'
import { loadCase } from './load-case.ts'
import { openRevealed } from './open-revealed.ts'
import { ownRevision } from './own-revision.ts'

export type Act = { id: string; version: number; command: Command }
export type Acted = { rev: number | null; outcome: Sentence }

/**
 * One verb on one incident. The rules are asked before the version: two officers of one agency acknowledging at
 * once get one success and one "already acknowledged", and hidden activity never shows as a conflict.
 */
export const actOnIncident = async (
  house: House,
  actor: Actor,
  { id, version, command }: Act,
): Promise<Acted> => {
  if (!may(actor, 'triage')) throw refuse('not_your_duty', { duty: 'triage' })
  const acted = await asActor(house.db, actor, async tx => {
    // Before the lock: a stranger waits for nobody, and is told as fast as of what does not exist.
    await ownRevision(tx, actor, id)
    return pressedOnce(tx, actor, () => decided(tx, house, actor, { id, version, command }), {
      keep: ({ outcome }) => ({ outcome }),
      again: async ({ outcome }) => ({ outcome, rev: await ownRevision(tx, actor, id) }),
    })
  })
  house.poke()
  if (command.verb === 'claim') await takeLease(house, actor, id).catch(unlessHeld)
  return acted
}

/** What is claimed is claimed for the agency. That a colleague works on it now, the room says; it undoes nothing. */
const unlessHeld = (error: unknown): void => {
  if (!isRefusal(error)) throw error
}

const decided = async (
  tx: Acting,
  house: House,
  actor: Actor,
  { id, version, command }: Act,
): Promise<Acted> => {
  const loaded = await loadCase(tx, id, 'for update')
  const party = loaded && partyOf(loaded.file.incident, actor.organisation.id)
  if (!loaded || !party) throw refuse('not_found')
  const events = decide(loaded.file, command, {
    actor,
    party,
    at: loaded.at,
    id: randomUUID(),
    directory: loaded.directory,
  })
  if (isRefusal(events)) throw events
  const rev = await ownRevision(tx, actor, id)
  if (rev !== version) throw refuse('changed_meanwhile', { version: rev })
  const { events: happened, changed } = await commit(tx, house, actor, loaded, events)
  for (const event of happened) {
    if (event.verb === 'incident.revealed') await openRevealed(tx, actor, id, event)
  }
  const own = changed.find(
    ({ viewer, subjectKind }) => viewer === actor.organisation.id && subjectKind === 'incident',
  )
  const last = happened.find(({ stream }) => stream.kind === 'incident')!
  return { rev: own ? own.rev : version, outcome: outcomeOf(last) }
}

/** What the act came to where that depends: a recall says whether the rows went or a sealed copy stays. */
const outcomeOf = (event: { verb: string; fields: object }): Sentence => {
  const sealed =
    event.verb === 'incident.recalled' && 'sealed' in event.fields && event.fields.sealed === true
  return say(`done.${event.verb.replace('incident.', '')}${sealed ? '_sealed' : ''}`)
}
