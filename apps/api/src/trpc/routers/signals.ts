import { confirmSignal } from '@tocsin/casework/signals/confirm-signal'
import { drawSample } from '@tocsin/casework/signals/draw-sample'
import { listBatches, listSignals, signalPageMax } from '@tocsin/casework/signals/list-signals'
import { setAsideSignal } from '@tocsin/casework/signals/set-aside-signal'
import { settleSample } from '@tocsin/casework/signals/settle-sample'
import { similarTo } from '@tocsin/casework/similar/similar-reports'
import type { Actor } from '@tocsin/domain/actor'
import { confirmation, settingAside } from '@tocsin/domain/report/filing'
import { sampleMax } from '@tocsin/domain/report/sample'
import { origins } from '@tocsin/domain/report/vocabulary'
import { text, uuid } from '@tocsin/domain/text'
import { z } from 'zod'
import { instantInput, version } from '../../request/inputs.ts'
import { member, router } from '../procedure.ts'

const batch = z.strictObject({
  origin: z.enum(origins),
  handedInBy: uuid,
  day: z.iso.date(),
})
const filter = z.strictObject({
  grade: z.enum(['clear', 'review', 'urgent']).optional(),
  batch: batch.optional(),
  sample: uuid.optional(),
  words: text(200, 1).optional(),
})
const cursor = z.strictObject({ rank: z.number().min(0).max(100), at: instantInput, id: uuid })
const { judgement } = settingAside.shape

/** Somebody looked just now, in this page: by the pseudonym that stands in the ledger. */
const looked = ({ member: by }: Actor) => ({ by, at: new Date().toISOString() })

export const signals = router({
  list: member
    .input(
      z.strictObject({
        filter: filter.optional(),
        cursor: cursor.optional(),
        limit: z.int().min(1).max(signalPageMax).optional(),
      }),
    )
    .query(({ ctx: { house, actor }, input: { filter = {}, limit = 50, cursor } }) =>
      listSignals(house, actor, { filter, limit, ...(cursor ? { cursor } : {}) }),
    ),

  batches: member.query(({ ctx: { house, actor } }) => listBatches(house, actor)),

  similar: member
    .input(z.strictObject({ id: uuid }))
    .query(({ ctx: { house, actor }, input }) => similarTo(house, actor, input.id)),

  confirm: member
    .input(confirmation.extend({ report: uuid, version }))
    .mutation(({ ctx: { house, actor }, input: { report, version, ...said } }) =>
      confirmSignal(house, actor, { report, version, confirmation: { reviewed: looked(actor), ...said } }),
    ),

  setAside: member
    .input(settingAside.extend({ report: uuid, version }))
    .mutation(({ ctx: { house, actor }, input }) =>
      setAsideSignal(house, actor, { ...input, reviewed: looked(actor) }),
    ),

  draw: member
    .input(z.strictObject({ batch, size: z.int().min(1).max(sampleMax) }))
    .mutation(({ ctx: { house, actor }, input }) => drawSample(house, actor, input)),

  settle: member
    .input(
      z.discriminatedUnion('decision', [
        z.strictObject({ sample: uuid, decision: z.literal('confirm') }),
        z.strictObject({ sample: uuid, decision: z.literal('set_aside'), judgement }),
      ]),
    )
    .mutation(({ ctx: { house, actor }, input }) => settleSample(house, actor, input)),
})
