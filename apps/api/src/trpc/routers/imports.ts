import { firstRefusals } from '@tocsin/casework/imports/import-results'
import { lookAtImport } from '@tocsin/casework/imports/look-at-import'
import { previewImport } from '@tocsin/casework/imports/preview-import'
import { listImports, readImport } from '@tocsin/casework/imports/read-import'
import { beginImport } from '@tocsin/casework/imports/send-file'
import { cancelImport, startImport } from '@tocsin/casework/imports/start-import'
import { text, uuid } from '@tocsin/domain/text'
import { plan } from '@tocsin/exchange/mapping/plan'
import { z } from 'zod'
import { member, router } from '../procedure.ts'

const one = z.strictObject({ id: uuid })

export const imports = router({
  list: member.query(({ ctx: { house, actor } }) => listImports(house, actor)),

  read: member.input(one).query(({ ctx: { house, actor }, input }) => readImport(house, actor, input.id)),

  refusals: member
    .input(one)
    .query(({ ctx: { house, actor }, input }) => firstRefusals(house, actor, input.id)),

  begin: member
    .input(z.strictObject({ name: text(300, 1), size: z.int().min(1) }))
    .mutation(({ ctx: { house, actor }, input }) => beginImport(house, actor, { ...input, key: null })),

  look: member
    .input(one)
    .mutation(({ ctx: { house, actor }, input }) => lookAtImport(house, actor, input.id)),

  preview: member
    .input(z.strictObject({ id: uuid, plan }))
    .mutation(({ ctx: { house, actor }, input }) => previewImport(house, actor, input)),

  start: member
    .input(z.strictObject({ id: uuid, plan, remember: z.boolean() }))
    .mutation(({ ctx: { house, actor }, input }) => startImport(house, actor, input)),

  cancel: member
    .input(one)
    .mutation(({ ctx: { house, actor }, input }) => cancelImport(house, actor, input.id)),
})
