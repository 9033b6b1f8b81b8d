import { approveErasure, erasableFields, requestErasure } from '@tocsin/casework/erase'
import { listErasures } from '@tocsin/casework/list-erasures'
import { statement, uuid } from '@tocsin/domain/text'
import { z } from 'zod'
import { member, router } from '../trpc.ts'

const wanted = z.strictObject({
  report: uuid,
  fields: z.array(z.enum(erasableFields)).max(erasableFields.length),
  identities: z.boolean(),
  basis: statement(500, 3),
})

export const erasures = router({
  list: member.query(({ ctx: { house, actor } }) => listErasures(house, actor)),

  request: member
    .input(wanted)
    .mutation(({ ctx: { house, actor }, input }) => requestErasure(house, actor, input)),

  approve: member
    .input(z.strictObject({ id: uuid }))
    .mutation(({ ctx: { house, actor }, input }) => approveErasure(house, actor, input.id)),
})
