import {
  changeWebhook,
  makeWebhook,
  removeWebhook,
  rotateWebhook,
} from '@tocsin/casework/webhook/keep-webhooks'
import { pauseWebhook, resumeWebhook } from '@tocsin/casework/webhook/pause-webhook'
import { readDeliveries, readWebhooks } from '@tocsin/casework/webhook/read-webhooks'
import { sendAgain, testWebhook } from '@tocsin/casework/webhook/send-now'
import { uuid } from '@tocsin/domain/text'
import { endpoint } from '@tocsin/domain/webhook/endpoint'
import { z } from 'zod'
import { member, router } from '../procedure.ts'

const about = z.strictObject({ webhook: uuid })

export const webhooks = router({
  list: member.query(({ ctx: { house, actor } }) => readWebhooks(house, actor)),

  deliveries: member
    .input(about)
    .query(({ ctx: { house, actor }, input }) => readDeliveries(house, actor, input)),

  make: member
    .input(endpoint)
    .mutation(({ ctx: { house, actor, world }, input }) =>
      makeWebhook(house, actor, world.receivers.checked(input)),
    ),

  change: member
    .input(endpoint.extend({ webhook: uuid }))
    .mutation(({ ctx: { house, actor, world }, input }) =>
      changeWebhook(house, actor, world.receivers.checked(input)),
    ),

  rotate: member
    .input(about)
    .mutation(({ ctx: { house, actor }, input }) => rotateWebhook(house, actor, input)),

  test: member.input(about).mutation(({ ctx: { house, actor }, input }) => testWebhook(house, actor, input)),

  pause: member
    .input(about)
    .mutation(({ ctx: { house, actor }, input }) => pauseWebhook(house, actor, input)),

  resume: member
    .input(about)
    .mutation(({ ctx: { house, actor }, input }) => resumeWebhook(house, actor, input)),

  remove: member
    .input(about)
    .mutation(({ ctx: { house, actor }, input }) => removeWebhook(house, actor, input)),

  sendAgain: member
    .input(z.strictObject({ delivery: uuid }))
    .mutation(({ ctx: { house, actor }, input }) => sendAgain(house, actor, input)),
})
