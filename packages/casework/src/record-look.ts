import { randomUUID } from 'node:crypto'
import type { Tables } from '@tocsin/db/schema'
import type { Actor } from '@tocsin/domain/actor'
import type { Kysely } from 'kysely'

type Look = { kind: 'incident' | 'evidence' | 'edition'; subject: string; act: string }

/** Who looked at what, where the auditor reads it: written in the transaction of the look, or nothing was seen. */
export const recordLook = async (
  tx: Kysely<Pick<Tables, 'access_record'>>,
  { organisation, member }: Actor,
  { kind, subject, act }: Look,
): Promise<void> => {
  await tx
    .insertInto('access_record')
    .values({ id: randomUUID(), organisation: organisation.id, member, subject_kind: kind, subject, act })
    .execute()
}
