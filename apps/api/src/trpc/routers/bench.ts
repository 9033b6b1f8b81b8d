import { budgetOf, setBudget } from '@tocsin/casework/screening/review-budget'
import { screenCatalogue } from '@tocsin/casework/screening/screen-catalogue'
import { askedBudget } from '@tocsin/domain/admission/review-budget'
import { listing } from '@tocsin/domain/report/filing'
import { z } from 'zod'
import { member, router } from '../procedure.ts'

/** What one request may bring of a catalogue; the page sends as many as it takes. */
const rowsMax = 200

export const bench = router({
  catalogue: member
    .input(z.strictObject({ rows: z.array(listing.pick({ title: true, text: true })).max(rowsMax) }))
    .mutation(({ ctx: { house, actor }, input }) => screenCatalogue(house, actor, input.rows)),

  budget: member.query(({ ctx: { actor } }) => budgetOf(actor)),

  setBudget: member
    .input(askedBudget)
    .mutation(({ ctx: { house, actor }, input }) => setBudget(house, actor, input)),
})
