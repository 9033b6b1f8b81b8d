import { randomUUID } from 'node:crypto'
import type { Happened, NewEvent, Stream } from '@tocsin/domain/event'
import { carriesIdentities, fieldOrder } from '@tocsin/domain/field-order'
import type { Label } from '@tocsin/domain/handling/tlp'
import type { Json } from '@tocsin/ledger/canonical'
import { firstPrev, type Sealed as Leaf, seal } from '@tocsin/ledger/leaf'

/** The last event of a stream: where the next one joins on. */
export type Tip = { n: number; hash: string }

export const emptyTip: Tip = { n: 0, hash: firstPrev }

/** An identity that an event commits to; `value` is encrypted and stands nowhere else. */
export type IdentityValue = {
  id: string
  report: string
  field: string
  kind: string
  value: string
  retainUntil: string
}

export type Appending = {
  at: string
  organisation: string
  member: string
  label: Label
  tips: Map<string, Tip>
}

/** An event with its leaf, not written yet. `carried` is null where its kind has no identities. */
export type SealedEvent = { happened: Happened; leaf: Leaf; carried: readonly IdentityValue[] | null }

export const streamName = ({ kind, id }: Stream): string => `${kind}:${id}`

/** Seals new events behind their streams' tips, which move with them. */
export const sealEvents = (
  { at, organisation, member, label, tips }: Appending,
  events: readonly NewEvent[],
  identities: readonly IdentityValue[] = [],
): SealedEvent[] =>
  events.map(event => {
    const id = randomUUID()
    const stream = streamName(event.stream)
    const tip = tips.get(stream) ?? emptyTip
    const n = tip.n + 1
    const values = event.fields as Record<string, Json | undefined>
    const carried = carriesIdentities.has(event.verb) ? identities : null
    const leaf = seal(
      id,
      { stream, n: String(n), prev: tip.hash, at, organisation, actor: member, verb: event.verb, label },
      fieldOrder[event.verb].map(field => [field, values[field]] as const),
      carried,
    )
    const leafHash = Buffer.from(leaf.leafHash).toString('hex')
    tips.set(stream, { n, hash: leafHash })
    const { verb, fields } = event
    const happened = { id, stream: event.stream, n, at, organisation, member, label, leafHash, verb, fields }
    return { happened: happened as Happened, leaf, carried }
  })
