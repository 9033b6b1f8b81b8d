import { z } from 'zod'
import { text } from '../text.ts'

/** What a company's webhook may be told of. `own`: what its own people or programs did. */
export const webhookKinds = ['status', 'question', 'feedback', 'own'] as const
export type WebhookKind = (typeof webhookKinds)[number]

/** Where a company wants to be told, and of what. Whether the address may be reached is the deployment's to say. */
export const endpoint = z.strictObject({
  address: text(1_000, 1),
  kinds: z.array(z.enum(webhookKinds)).min(1).max(webhookKinds.length),
})
export type Endpoint = z.infer<typeof endpoint>

/** How many an organisation may have. */
export const endpointsMax = 10

/** Why nothing is delivered: a person said so, the receiver did, it failed for days, or the database was restored. */
export const pauseReasons = ['person', 'gone', 'failing', 'restored'] as const
export type PauseReason = (typeof pauseReasons)[number]
