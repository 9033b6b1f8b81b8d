import { dropErasure } from '@tocsin/casework/drop-erasure'
import { approveErasure, requestErasure } from '@tocsin/casework/erase'
import { listErasures } from '@tocsin/casework/list-erasures'
import { erasableFields } from '@tocsin/domain/report/erasable-fields'
import { statement, uuid } from '@tocsin/domain/text'
import { z } from 'zod'
import { member, router } from '../procedure.ts'

const wanted = z
  .strictObject({
    report: statement(100, 1),
    fields: z.array(z.enum(erasableFields)).max(erasableFields.length),
    identities: z.boolean(),
    basis: statement(500, 3),
  })
  .refine(({ fields, identities }) => identities || fields.length > 0, {
    path: ['fields'],
    message: 'required',
  })

export const erasures = router({
  list: member.query(({ ctx: { house, actor } }) => listErasures(house, actor)),

  request: member
    .input(wanted)
    .mutation(({ ctx: { house, actor }, input }) => requestErasure(house, actor, input)),

  drop: member
    .input(z.strictObject({ id: uuid, because: statement(500, 3) }))
    .mutation(({ ctx: { house, actor }, input }) => dropErasure(house, actor, input)),

  approve: member
    .input(z.strictObject({ id: uuid }))
    .mutation(({ ctx: { house, actor }, input }) => approveErasure(house, actor, input.id)),
})
