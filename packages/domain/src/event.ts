import type { AdmissionFields } from './admission/events.ts'
import type { Label } from './handling/tlp.ts'
import type { IncidentFields } from './incident/events.ts'
import type { ReportFields } from './report/events.ts'
import type { Instant } from './text.ts'

export type StreamKind = 'report' | 'incident' | 'organisation' | 'edition' | 'operation' | 'preservation'
export type Stream = { kind: StreamKind; id: string }

/** The fields of every verb that the ledger knows. */
export type EventFields = ReportFields & IncidentFields & AdmissionFields
export type EventVerb = keyof EventFields

type Erasable<F> = { [K in keyof F]: F[K] | undefined }

/** Something that is about to become history. Absent fields are `undefined`; their slots stay unreadable. */
export type NewEvent = {
  [V in EventVerb]: { stream: Stream; verb: V; fields: EventFields[V] }
}[EventVerb]

/** Something that happened. A field is undefined when it was never given, or was erased since. */
export type Happened = {
  [V in EventVerb]: {
    id: string
    stream: Stream
    n: number
    at: Instant
    organisation: string
    member: string
    label: Label
    leafHash: string
    verb: V
    fields: Erasable<EventFields[V]>
  }
}[EventVerb]

export type HappenedOf<V extends EventVerb> = Extract<Happened, { verb: V }>
