import type { Happened } from '../event.ts'
import { type Sentence, say } from '../sentence.ts'
import type { IncidentEntry } from './incident.ts'

/** What an incident's history tells of an event, whatever of it was erased since. */
export const entryOf = (event: Happened): IncidentEntry => ({
  event: event.id,
  at: event.at,
  organisation: event.organisation,
  member: event.member,
  verb: event.verb,
  about: about(event),
  words: words(event),
})

const about = (event: Happened): string | null => {
  if (event.verb === 'incident.shared' || event.verb === 'incident.recalled')
    return event.fields.recipient ?? null
  if (event.verb === 'incident.declined') return event.fields.next ?? null
  return null
}

const words = (event: Happened): Sentence => {
  switch (event.verb) {
    case 'incident.accepted':
    case 'incident.dismissed':
      return say(event.verb, { outcome: event.fields.outcome ?? '' })
    case 'incident.closed':
      return say(event.verb, { reason: event.fields.reason ?? '', feedback: event.fields.feedback ?? '' })
    case 'incident.shared':
      return say(event.verb, {
        purpose: event.fields.purpose ?? '',
        identities: event.fields.identities ? 'with' : 'without',
      })
    case 'incident.recalled':
      return say(event.verb, { sealed: event.fields.sealed ? 'sealed' : 'withdrawn' })
    case 'incident.declined':
    case 'incident.reopened':
    case 'incident.revealed':
      return say(event.verb, { reason: event.fields.reason ?? '' })
    case 'incident.notice_set':
      return say(event.verb, { state: event.fields.state ?? '' })
    default:
      return say(event.verb)
  }
}
