import { z } from '@hono/zod-openapi'
import { retractReport } from '@tocsin/casework/retract-report'
import { statement } from '@tocsin/domain/text'
import { clientOf } from '../api-key.ts'
import { jsonBytesMax, readBody } from '../body.ts'
import { actedAnswer, problemAnswers } from './answers.ts'
import { idIn, json, onceIn, onReport, rev, withKey } from './asked.ts'
import { actedOn, byKey, type Resource } from './resource.ts'

const retraction = z.strictObject({ reason: statement(1_000, 3), rev })

export const retractions: Resource = {
  describe: say => [
    {
      method: 'post',
      path: '/v1/reports/{id}/retraction',
      operationId: 'retractReport',
      summary: say('retractReport.title'),
      description: say('retractReport.text'),
      security: byKey,
      request: { params: onReport, headers: withKey, body: json(retraction.openapi('Retraction')) },
      responses: {
        200: actedAnswer(say('retractReport.answer')),
        ...problemAnswers(400, 401, 403, 404, 409, 413, 422, 429, 503),
      },
    },
  ],

  answer: (world, routes) => {
    routes.post('/v1/reports/:id/retraction', async c => {
      const actor = await clientOf(world, c, 'report:write')
      const report = idIn(c)
      const { reason, rev: version = null } = retraction.parse(await readBody(c, jsonBytesMax.machine))
      const once = onceIn(world, c, 'retract', { report, reason })
      return actedOn(c, report, await retractReport(world.house, actor, { report, version, reason, once }))
    })
  },
}
