import { z } from 'zod'

/** How much an organisation looks at: what moves the threshold below which a listing is clear to it. */
export type ReviewBudget = {
  /** Alerts in 10,000 listings. */
  alerts: number
  /** The score below which a listing is clear. */
  threshold: number
  /** How many of its own listings this was counted on; 0: on ordinary listings. */
  listings: number
}

/** With fewer listings of its own, single ones would decide. */
export const ownListingsMin = 1_000
const ownListingsMax = 20_000

/** What an administrator asks for; no number of alerts: as everybody else. The scores are those of its own listings. */
export const askedBudget = z.strictObject({
  alerts: z.int().min(0).max(10_000).nullable(),
  scores: z.array(z.number().min(0).max(1)).max(ownListingsMax),
})
export type AskedBudget = z.infer<typeof askedBudget>
