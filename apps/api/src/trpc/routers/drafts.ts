import { discardDraft, listDrafts, readDraft, saveDraft } from '@tocsin/casework/filing/draft'
import { uuid } from '@tocsin/domain/text'
import { z } from 'zod'
import { member, router } from '../procedure.ts'

const bodyCharactersMax = 200_000

/** A half-typed form need not be well formed; it has to be small. */
const body = z
  .unknown()
  .refine(value => value !== undefined, { message: 'required' })
  .refine(value => JSON.stringify(value ?? null).length <= bodyCharactersMax, { message: 'text_too_long' })

export const drafts = router({
  list: member.query(({ ctx: { house, actor } }) => listDrafts(house, actor)),

  read: member
    .input(z.strictObject({ id: uuid }))
    .query(({ ctx: { house, actor }, input }) => readDraft(house, actor, input.id)),

  save: member
    .input(z.strictObject({ id: uuid, body, basedOn: z.int32().min(0), by: uuid.optional() }))
    .mutation(({ ctx: { house, actor }, input }) => saveDraft(house, actor, input)),

  discard: member
    .input(z.strictObject({ id: uuid }))
    .mutation(({ ctx: { house, actor }, input }) => discardDraft(house, actor, input.id)),
})
