import { z } from '@hono/zod-openapi'
import { confirmSignal } from '@tocsin/casework/signals/confirm-signal'
import { setAsideSignal } from '@tocsin/casework/signals/set-aside-signal'
import { judgements } from '@tocsin/domain/report/events'
import { reviewed } from '@tocsin/domain/report/filing'
import { indicatorCodes } from '@tocsin/domain/report/indicators'
import { statement, text } from '@tocsin/domain/text'
import { clientOf } from '../api-key.ts'
import { jsonBytesMax, readBody } from '../body.ts'
import { actedAnswer, problemAnswers } from './answers.ts'
import { idIn, json, onceIn, onReport, rev, withKey } from './asked.ts'
import { actedOn, byKey, type Resource } from './resource.ts'

/** Who looked is said each time: a program passes on what a person saw. */
const confirmation = z.strictObject({
  reviewed,
  indicators: z.array(z.enum(indicatorCodes)).min(1).max(40).optional(),
  reason: statement(5_000, 10).optional(),
  rev,
})
const settingAside = z.strictObject({
  reviewed,
  judgement: z.enum(judgements),
  note: text(1_000, 1).optional(),
  rev,
})

/** What somebody at the company says of a signal, in a tool of its own. */
export const judging: Resource = {
  describe: say => [
    {
      method: 'post',
      path: '/v1/reports/{id}/confirmation',
      operationId: 'confirmSignal',
      summary: say('confirmSignal.title'),
      description: say('confirmSignal.text'),
      security: byKey,
      request: {
        params: onReport,
        headers: withKey,
        body: json(z.strictObject(confirmation.shape).openapi('Confirmation')),
      },
      responses: {
        200: actedAnswer(say('confirmSignal.answer')),
        ...problemAnswers(400, 401, 403, 404, 409, 413, 422, 429, 503),
      },
    },
    {
      method: 'post',
      path: '/v1/reports/{id}/setting-aside',
      operationId: 'setAsideSignal',
      summary: say('setAsideSignal.title'),
      description: say('setAsideSignal.text'),
      security: byKey,
      request: {
        params: onReport,
        headers: withKey,
        body: json(z.strictObject(settingAside.shape).openapi('SettingAside')),
      },
      responses: {
        200: actedAnswer(say('setAsideSignal.answer')),
        ...problemAnswers(400, 401, 403, 404, 409, 413, 422, 429, 503),
      },
    },
  ],

  answer: (world, routes) => {
    routes.post('/v1/reports/:id/confirmation', async c => {
      const actor = await clientOf(world, c, 'report:write')
      const report = idIn(c)
      const { rev: version = null, ...given } = confirmation.parse(await readBody(c, jsonBytesMax.machine))
      const once = onceIn(world, c, 'confirm', { report, ...given })
      const target = { report, version, once }
      return actedOn(c, report, await confirmSignal(world.house, actor, { ...target, confirmation: given }))
    })

    routes.post('/v1/reports/:id/setting-aside', async c => {
      const actor = await clientOf(world, c, 'report:write')
      const report = idIn(c)
      const { rev: version = null, ...given } = settingAside.parse(await readBody(c, jsonBytesMax.machine))
      const once = onceIn(world, c, 'set_aside', { report, ...given })
      return actedOn(c, report, await setAsideSignal(world.house, actor, { report, version, once, ...given }))
    })
  },
}
