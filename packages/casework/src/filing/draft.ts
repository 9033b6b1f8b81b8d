import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { sql } from 'kysely'
import { asReader } from '../door.ts'
import type { House } from '../house.ts'

/** What a moderator has typed so far, unmasked and therefore encrypted; hers alone, and never an event. */
export type Draft = { id: string; body: unknown; revision: number; savedAt: string; keptUntil: string }

/** A draft goes so long after it was last saved; each save begins the time anew. */
export const draftKeptDays = 30

const keptUntil = (savedAt: Date): string =>
  new Date(savedAt.getTime() + draftKeptDays * 24 * 3_600_000).toISOString()

type Row = { id: string; ct: Buffer; key_id: string; revision: number; saved_at: Date }

const opened = (house: House, { id, ct, key_id, revision, saved_at }: Row): Draft => ({
  id,
  body: JSON.parse(house.keyring.decrypt({ ct, keyId: key_id }, id).toString()),
  revision,
  savedAt: saved_at.toISOString(),
  keptUntil: keptUntil(saved_at),
})

export const listDrafts = (house: House, actor: Actor): Promise<Draft[]> =>
  asReader(house.db, actor, async tx => {
    const rows = await tx.selectFrom('draft').selectAll().orderBy('saved_at', 'desc').limit(200).execute()
    return rows.map(row => opened(house, row))
  })

export const readDraft = (house: House, actor: Actor, id: string): Promise<Draft> =>
  asReader(house.db, actor, async tx => {
    const row = await tx.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) throw refuse('not_found')
    return opened(house, row)
  })

/**
 * Saves over the revision that was read (0 for a new one). Another tab or device came first: refused with what
 * stands there now, and nothing of either is lost. `by` is the window: where its own last save arrived and only the
 * answer did not, it goes on from there.
 */
export const saveDraft = (
  house: House,
  actor: Actor,
  { id, body, basedOn, by }: { id: string; body: unknown; basedOn: number; by?: string | undefined },
): Promise<{ revision: number; savedAt: string; keptUntil: string }> =>
  asReader(house.db, actor, async tx => {
    const { ct, keyId } = house.keyring.encrypt(Buffer.from(JSON.stringify(body)), id)
    const now = sql<string>`now()`
    const written = { ct, key_id: keyId, saved_at: now, saved_by: by ?? null }
    const inserted =
      basedOn === 0
        ? await tx
            .insertInto('draft')
            .values({
              id,
              organisation: actor.organisation.id,
              member: actor.member,
              revision: 1,
              ...written,
            })
            .onConflict(conflict => conflict.columns(['member', 'id']).doNothing())
            .returning(['revision', 'saved_at'])
            .executeTakeFirst()
        : undefined
    const saved =
      inserted ??
      (await tx
        .updateTable('draft')
        .set(eb => ({ ...written, revision: eb('revision', '+', 1) }))
        .where('id', '=', id)
        .where(eb =>
          eb.or([
            eb('revision', '=', basedOn),
            ...(by ? [eb.and([eb('revision', '=', basedOn + 1), eb('saved_by', '=', by)])] : []),
          ]),
        )
        .returning(['revision', 'saved_at'])
        .executeTakeFirst())
    if (saved)
      return {
        revision: saved.revision,
        savedAt: saved.saved_at.toISOString(),
        keptUntil: keptUntil(saved.saved_at),
      }
    const there = await tx.selectFrom('draft').select('revision').where('id', '=', id).executeTakeFirst()
    if (!there) throw refuse('not_found')
    throw refuse('draft_changed_elsewhere', { revision: there.revision })
  })

export const discardDraft = (house: House, actor: Actor, id: string): Promise<void> =>
  asReader(house.db, actor, async tx => {
    await tx.deleteFrom('draft').where('id', '=', id).execute()
  })
