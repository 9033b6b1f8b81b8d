import { answerQuestion } from '@tocsin/casework/answer-question'
import { correctReport } from '@tocsin/casework/correct-report'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { previewRouting } from '@tocsin/casework/filing/preview-routing'
import { readReceipt } from '@tocsin/casework/filing/read-receipt'
import { countReports, listReports, reportPageMax } from '@tocsin/casework/list-reports'
import { readQuality } from '@tocsin/casework/read-quality'
import { readReport } from '@tocsin/casework/read-report'
import { retractReport } from '@tocsin/casework/retract-report'
import { screenListing } from '@tocsin/casework/screen-listing'
import { setSellerNotice } from '@tocsin/casework/set-seller-notice'
import { similarReports } from '@tocsin/casework/similar/similar-reports'
import { audience } from '@tocsin/domain/handling/audience'
import { answer, correction, filing, listing, retraction } from '@tocsin/domain/report/filing'
import { reportStates } from '@tocsin/domain/report/lifecycle'
import { sellerNotice } from '@tocsin/domain/report/seller-notice'
import { nexusKinds, reportTypes } from '@tocsin/domain/report/vocabulary'
import { country, text, uuid } from '@tocsin/domain/text'
import { z } from 'zod'
import { idempotencyKey } from '../../request/idempotency-key.ts'
import { instantInput, version } from '../../request/inputs.ts'
import { member, router } from '../procedure.ts'

const nexus = z.array(z.strictObject({ kind: z.enum(nexusKinds), country })).max(200)

const toCompare = z.strictObject({
  url: listing.shape.url,
  reference: listing.shape.reference,
  identities: filing.shape.identities,
  text: text(20_600),
})

export const reports = router({
  screen: member
    .input(listing.pick({ title: true, text: true }).extend({ draft: uuid.optional() }))
    .mutation(({ ctx: { house, actor }, input }) => screenListing(house, actor, input)),

  routing: member
    .input(z.strictObject({ type: z.enum(reportTypes), nexus, audience }))
    .mutation(({ ctx: { house, actor }, input }) => previewRouting(house, actor, input)),

  similar: member
    .input(toCompare)
    .mutation(({ ctx: { house, actor }, input }) => similarReports(house, actor, input)),

  file: member
    .input(z.strictObject({ filing, draft: uuid.optional(), key: idempotencyKey }))
    .mutation(({ ctx: { house, actor }, input }) => fileReport(house, actor, { ...input, origin: 'page' })),

  list: member
    .input(
      z
        .strictObject({
          states: z.array(z.enum(reportStates)).min(1).max(reportStates.length).optional(),
          asked: z.boolean().optional(),
          words: text(200, 1).optional(),
          cursor: z.strictObject({ at: instantInput, id: uuid }).optional(),
          limit: z.int().min(1).max(reportPageMax).optional(),
          // What the page's library sends along with a cursor; there is one way to go.
          direction: z.literal('forward').optional(),
        })
        .optional(),
    )
    .query(({ ctx: { house, actor }, input }) => listReports(house, actor, input)),

  counts: member.query(({ ctx: { house, actor } }) => countReports(house, actor)),

  quality: member.query(({ ctx: { house, actor } }) => readQuality(house, actor)),

  sellerNotice: member
    .input(z.strictObject({ report: uuid, version, notice: sellerNotice }))
    .mutation(({ ctx: { house, actor }, input }) => setSellerNotice(house, actor, input)),

  read: member
    .input(z.strictObject({ id: uuid }))
    .query(({ ctx: { house, actor }, input }) => readReport(house, actor, input.id)),

  receipt: member
    .input(z.strictObject({ id: uuid }))
    .query(({ ctx: { house, actor }, input }) => readReceipt(house, actor, input.id)),

  answer: member
    .input(z.strictObject({ report: uuid, version, question: uuid, answer }))
    .mutation(({ ctx: { house, actor }, input }) => answerQuestion(house, actor, input)),

  correct: member
    .input(z.strictObject({ report: uuid, version, correction }))
    .mutation(({ ctx: { house, actor }, input }) => correctReport(house, actor, input)),

  retract: member
    .input(retraction.extend({ report: uuid, version }))
    .mutation(({ ctx: { house, actor }, input }) => retractReport(house, actor, input)),
})
