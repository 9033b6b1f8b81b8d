import type { NewEvent } from '@tocsin/domain/event'
import { acknowledgeBy } from '@tocsin/domain/incident/deadlines'
import { priorityOf } from '@tocsin/domain/incident/priority'
import { type RoutingFacts, route } from '@tocsin/domain/incident/routing'
import type { Organisation } from '@tocsin/domain/organisation'
import { refuse } from '@tocsin/domain/refusal'
import type { SentTo } from '@tocsin/domain/report/events'
import type { IndicatorCode } from '@tocsin/domain/report/indicators'
import { type Recognition, surely } from '@tocsin/domain/report/recognition'
import type { Urgency } from '@tocsin/domain/report/vocabulary'
import { newReference } from '../reference.ts'

export type Looked = {
  facts: RoutingFacts
  urgency: Urgency
  recognition: Recognition | null
  indicators: readonly IndicatorCode[]
  report: string
  incident: string
  directory: readonly Organisation[]
  at: string
}

export type Opening = { sentTo: SentTo; opened: NewEvent }

/** With whom an incident opens, and how urgent it is. Null for a test organisation: it reaches no officer. */
export const openingOf = (looked: Looked): Opening | null => {
  const { facts, urgency, recognition, indicators, report, incident, directory, at } = looked
  if (facts.reporter.test) return null
  const { candidates, proposals } = route(facts, directory)
  const [sentTo] = candidates
  if (!sentTo) throw refuse('unavailable', { why: 'nobody_to_send_to' })
  const priority = priorityOf({
    urgency,
    substances: recognition ? named(recognition) : [],
    disguised: recognition?.hits.some(({ disguises }) => disguises.length > 0) ?? false,
    indicators,
    grade: recognition?.grade ?? 'clear',
  })
  const opened: NewEvent = {
    stream: { kind: 'incident', id: incident },
    verb: 'incident.opened',
    fields: {
      reference: newReference('T'),
      type: facts.type,
      report,
      priority,
      candidates,
      proposals,
      dueAt: acknowledgeBy(priority.band, at),
    },
  }
  return { sentTo, opened }
}

/** Words that only may mean a substance are shown, and raise nobody's priority. */
const named = ({ hits, substances }: Recognition): Recognition['substances'] =>
  substances.filter(({ id }) => hits.some(hit => hit.substanceId === id && hit.confidence >= surely))
