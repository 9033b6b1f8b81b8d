import { z } from '@hono/zod-openapi'
import { pauseReasons, webhookKinds } from '@tocsin/domain/webhook/endpoint'
import { deliveryFaults } from '@tocsin/domain/webhook/schedule'
import { jsonAnswer } from '../answers.ts'
import {
  deliveriesExample,
  deliveryMadeExample,
  secretMadeExample,
  webhookMadeExample,
  webhooksExample,
} from './examples.ts'

const moment = z.iso.datetime()

const webhook = z
  .object({
    id: z.uuid(),
    address: z.string(),
    kinds: z.array(z.enum(webhookKinds)),
    madeAt: moment,
    paused: z.object({ because: z.enum(pauseReasons), at: moment }).nullable(),
    failingSince: moment.nullable(),
    formerUntil: moment.nullable(),
    waiting: z.int().min(0),
  })
  .openapi('Webhook')

const delivery = z
  .object({
    id: z.uuid(),
    message: z.string(),
    m: z.int().nullable(),
    type: z.string(),
    subject: z.uuid(),
    at: z.iso.datetime({ precision: 6 }),
    outcome: z.enum(['waiting', 'delivered', 'given_up']),
    nextAt: moment.nullable(),
    attempts: z.array(
      z.object({
        n: z.int(),
        at: moment,
        tookMs: z.int(),
        status: z.int().nullable(),
        fault: z.enum(deliveryFaults).nullable(),
        askedBy: z.uuid().nullable(),
      }),
    ),
  })
  .openapi('Delivery')

const answerOf = (schema: z.ZodType, example: unknown) => (description: string) =>
  jsonAnswer(description, schema, example)

const secret = z.string().openapi({ description: 'whsec_..., shown this once' })

export const webhooksAnswer = answerOf(z.object({ webhooks: z.array(webhook) }), webhooksExample)
export const webhookMade = answerOf(z.object({ webhook: z.uuid(), secret }), webhookMadeExample)
export const secretMade = answerOf(
  z.object({ secret, until: z.iso.datetime({ precision: 6 }) }),
  secretMadeExample,
)
export const deliveriesAnswer = answerOf(z.object({ deliveries: z.array(delivery) }), deliveriesExample)
export const deliveryMade = answerOf(z.object({ delivery: z.uuid() }), deliveryMadeExample)
