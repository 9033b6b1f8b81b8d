import type { Actor } from '@tocsin/domain/actor'
import type { IdentityKind } from '@tocsin/domain/handling/identities'
import { allowedVerbs, type Verb } from '@tocsin/domain/incident/lifecycle'
import type { IncidentView } from '@tocsin/domain/incident/view'
import { refuse } from '@tocsin/domain/refusal'
import { asReader, type Reader } from './door.ts'
import type { House } from './house.ts'
import { currentLeases, type Lease } from './lease.ts'
import { shapes } from './project.ts'
import { recordLook } from './record-look.ts'
import { reshapeOne } from './reshape.ts'

type RevealedIdentity = {
  id: string
  report: string
  kind: IdentityKind
  field: string
  value: string
  by: string
  reason: string
  until: string
}

export type IncidentRead = {
  id: string
  rev: number
  view: IncidentView
  allowed: Verb[]
  lease: Lease | null
  revealed: RevealedIdentity[]
}

/** The stored row and nothing beside it; that somebody looked is written in the same transaction. */
export const readIncident = async (house: House, actor: Actor, id: string): Promise<IncidentRead> => {
  const { shape, ...read } = await asReader(house.db, actor, async tx => {
    const row = await tx
      .selectFrom('incident_view')
      .select(['rev', 'shape', 'body'])
      .where('incident', '=', id)
      .executeTakeFirst()
    if (!row) throw refuse('not_found')
    await recordLook(tx, actor, { kind: 'incident', subject: id, act: 'read' })
    const leases = await currentLeases(tx, [id])
    return {
      id,
      rev: row.rev,
      shape: row.shape,
      view: row.body,
      allowed: offered(row.body, actor.organisation.id),
      lease: leases.get(id) ?? null,
      revealed: await revealed(tx, house, id),
    }
  })
  if (shape >= shapes.incident) return read
  await reshapeOne(house, id)
  return readIncident(house, actor, id)
}

/** What `lifecycle` allows, less what a seal or a missing grant would refuse whatever one typed. */
const offered = (view: IncidentView, self: string): Verb[] => {
  const mayReveal = view.reports.some(({ identities }) => identities === 'may_reveal')
  const granted = view.parties.some(({ grantedBy, sealed }) => grantedBy === self && !sealed)
  return allowedVerbs(view.part, view.substate).filter(verb => {
    if (verb === 'reveal') return mayReveal
    if (verb === 'share' || verb === 'ask') return view.sealedAt === null
    if (verb === 'recall') return granted
    return true
  })
}

const revealed = async (tx: Reader, house: House, incident: string): Promise<RevealedIdentity[]> => {
  const rows = await tx
    .selectFrom('identity_view')
    .innerJoin('identity', 'identity.id', 'identity_view.identity')
    .select([
      'identity.id',
      'identity.report',
      'identity.kind',
      'identity.field',
      'identity.ct',
      'identity.key_id',
      'identity_view.member',
      'identity_view.reason',
      'identity_view.until',
    ])
    .where('identity_view.incident', '=', incident)
    .execute()
  return rows.map(({ id, report, kind, field, ct, key_id, member, reason, until }) => ({
    id,
    report,
    kind: kind as IdentityKind,
    field,
    value: kind === 'file' ? '' : house.keyring.decrypt({ ct, keyId: key_id }, id).toString(),
    by: member,
    reason,
    until: until.toISOString(),
  }))
}
