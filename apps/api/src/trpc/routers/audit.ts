import { listHistories, readHistory } from '@tocsin/casework/read-history'
import { uuid } from '@tocsin/domain/text'
import { z } from 'zod'
import { member, router } from '../procedure.ts'

export const audit = router({
  list: member.query(({ ctx: { house, actor } }) => listHistories(house, actor)),

  history: member
    .input(z.strictObject({ incident: uuid }))
    .query(({ ctx: { house, actor }, input }) => readHistory(house, actor, input.incident)),
})
