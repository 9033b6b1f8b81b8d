import type { Actor } from '@tocsin/domain/actor'
import type { EventVerb } from '@tocsin/domain/event'
import { carriesIdentities, fieldOrder } from '@tocsin/domain/field-order'
import { refuse } from '@tocsin/domain/refusal'
import { type Auditing, asAuditor } from './door.ts'
import type { House } from './house.ts'
import { openedFields } from './opened-fields.ts'
import { recordLook } from './record-look.ts'

/** A field as the auditor finds it: opened, or not there: never given, or erased (an erasure event says which). */
type AuditedField = { name: string; value: unknown } | { name: string; absent: true }

export type AuditedEvent = {
  id: string
  /** Its place in the ledger; null for the moment until the sequencer gave it one. */
  idx: number | null
  stream: { kind: string; id: string }
  n: number
  at: string
  organisation: string
  member: string
  memberName: string | null
  verb: string
  label: string
  leafHash: string
  fields: AuditedField[]
}

export type Looked = {
  organisation: string
  memberName: string | null
  subject: string
  act: string
  at: string
}

export type History = { incident: string; reference: string; events: AuditedEvent[]; looked: Looked[] }

export type HistoryRow = {
  incident: string
  reference: string
  /** As the first report words it now; null where that was erased. */
  title: string | null
  openedAt: string
  lastAt: string
  events: number
}

export const listHistories = (house: House, actor: Actor): Promise<HistoryRow[]> =>
  asAuditor(house.db, actor, async tx => {
    const incidents = await tx
      .selectFrom('incident')
      .select(['id', 'body'])
      // What is a signal still has a case that was never opened: no incident.
      .where('n', '>', 0)
      .orderBy('id')
      .limit(listMax)
      .execute()
    const reports = await tx
      .selectFrom('report')
      .select(['id', 'body'])
      .where(
        'id',
        'in',
        incidents.flatMap(({ body }) => body.reports),
      )
      .execute()
    const told = new Map(reports.map(({ id, body }) => [id, body]))
    return incidents
      .map(({ id, body }) => {
        const held = body.reports.flatMap(report => told.get(report) ?? [])
        const steps = [...body.history, ...held.flatMap(({ history }) => history)]
        return {
          incident: id,
          reference: body.reference,
          title: held[0]?.revisions.at(-1)?.title ?? null,
          openedAt: body.openedAt,
          lastAt:
            steps
              .map(({ at }) => at)
              .sort()
              .at(-1) ?? body.openedAt,
          events: steps.length,
        }
      })
      .sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1))
  })

const listMax = 1_000

/** An incident's whole life in the order of the ledger, its reports' with it, and who looked. Identities stay closed. */
export const readHistory = (house: House, actor: Actor, incident: string): Promise<History> =>
  asAuditor(house.db, actor, async tx => {
    const row = await tx.selectFrom('incident').select('body').where('id', '=', incident).executeTakeFirst()
    if (!row) throw refuse('not_found')
    await recordLook(tx, actor, { kind: 'incident', subject: incident, act: 'audited' })
    const subjects = [incident, ...row.body.reports]
    return {
      incident,
      reference: row.body.reference,
      events: await audited(tx, subjects),
      looked: await looked(tx, subjects),
    }
  })

const audited = async (tx: Auditing, streams: string[]): Promise<AuditedEvent[]> => {
  const events = await tx
    .selectFrom('event')
    .leftJoin('membership', 'membership.id', 'event.member')
    .select([
      'event.id',
      'event.idx',
      'event.stream_kind',
      'event.stream_id',
      'event.n',
      'event.at',
      'event.organisation',
      'event.member',
      'membership.name as memberName',
      'event.verb',
      'event.label',
      'event.leaf_hash',
    ])
    .where('event.stream_id', 'in', streams)
    .orderBy('event.recv_seq')
    .execute()
  const fieldsOf = await openedFields(tx, events)
  return events.map(event => {
    const held = fieldsOf(event.id)
    const names = [
      ...fieldOrder[event.verb as EventVerb],
      ...(carriesIdentities.has(event.verb as EventVerb) ? ['identities'] : []),
    ]
    return {
      id: event.id,
      idx: event.idx,
      stream: { kind: event.stream_kind, id: event.stream_id },
      n: event.n,
      at: event.at,
      organisation: event.organisation,
      member: event.member,
      memberName: event.memberName,
      verb: event.verb,
      label: event.label,
      leafHash: event.leaf_hash.toString('hex'),
      fields: names.map(name =>
        held.has(name) ? { name, value: held.get(name) } : { name, absent: true as const },
      ),
    }
  })
}

const looked = async (tx: Auditing, subjects: string[]): Promise<Looked[]> => {
  const rows = await tx
    .selectFrom('access_record')
    .leftJoin('membership', 'membership.id', 'access_record.member')
    .select([
      'access_record.organisation',
      'membership.name as memberName',
      'access_record.subject',
      'access_record.act',
      'access_record.at',
    ])
    .where('access_record.subject', 'in', subjects)
    .orderBy('access_record.at')
    .limit(2_000)
    .execute()
  return rows.map(row => ({ ...row, at: row.at.toISOString() }))
}
