import { randomUUID } from 'node:crypto'
import { type Actor, may } from '@tocsin/domain/actor'
import type { Happened } from '@tocsin/domain/event'
import { labelOfCase } from '@tocsin/domain/incident/case-file'
import type { Command } from '@tocsin/domain/incident/command'
import { decide } from '@tocsin/domain/incident/decide'
import { partyOf } from '@tocsin/domain/incident/incident'
import { knownTo } from '@tocsin/domain/incident/known-to'
import { type IncidentView, view } from '@tocsin/domain/incident/view'
import { isRefusal, refuse } from '@tocsin/domain/refusal'
import { asPreview } from './door.ts'
import { fold } from './fold.ts'
import type { House } from './house.ts'
import { loadCase } from './load-case.ts'
import { ownRevision } from './own-revision.ts'

export type SharePreview = { organisation: string; view: IncidentView }

/**
 * What each recipient would get, made by the functions that make the real one, over the events the command
 * would yield, over the case as the sharer knows it: of one who is in it already a preview shows no more than
 * that. In a read-only transaction: nothing leaves until the share itself is sent.
 */
export const previewShare = async (
  house: House,
  actor: Actor,
  { id, command }: { id: string; command: Extract<Command, { verb: 'share' }> },
): Promise<SharePreview[]> => {
  if (!may(actor, 'triage')) throw refuse('not_your_duty', { duty: 'triage' })
  return asPreview(house.db, actor, async tx => {
    await ownRevision(tx, actor, id)
    const loaded = await loadCase(tx, id, 'as it stands')
    const party = loaded && partyOf(loaded.file.incident, actor.organisation.id)
    if (!loaded || !party) throw refuse('not_found')
    const { file, at, directory } = loaded
    const events = decide(file, command, { actor, party, at, id: randomUUID(), directory })
    if (isRefusal(events)) throw events
    const supposed = events.map(
      (event, i): Happened =>
        ({
          ...event,
          id: randomUUID(),
          n: file.incident.n + 1 + i,
          at,
          organisation: actor.organisation.id,
          member: actor.member,
          label: labelOfCase(file),
          leafHash: '',
        }) as Happened,
    )
    const recipients = command.recipients.map(({ organisation }) => organisation)
    const after = fold(knownTo(file, party, recipients), supposed)
    return recipients.map(organisation => {
      const recipient = directory.find(({ id }) => id === organisation)
      const seen = recipient && view(after, recipient)
      if (!seen) throw refuse('not_found')
      return { organisation, view: seen }
    })
  })
}
