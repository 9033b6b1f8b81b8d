import { correctReport } from '@tocsin/casework/correct-report'
import { correction } from '@tocsin/domain/report/filing'
import { clientOf } from '../api-key.ts'
import { jsonBytesMax, readBody } from '../body.ts'
import { actedAnswer, problemAnswers } from './answers.ts'
import { idIn, json, onceIn, onReport, rev, withKey } from './asked.ts'
import { actedOn, byKey, type Resource } from './resource.ts'

const correcting = correction.extend({ rev })

export const corrections: Resource = {
  describe: say => [
    {
      method: 'post',
      path: '/v1/reports/{id}/correction',
      operationId: 'correctReport',
      summary: say('correctReport.title'),
      description: say('correctReport.text'),
      security: byKey,
      request: { params: onReport, headers: withKey, body: json(correcting.openapi('Correction')) },
      responses: {
        200: actedAnswer(say('correctReport.answer')),
        ...problemAnswers(400, 401, 403, 404, 409, 413, 422, 429, 503),
      },
    },
  ],

  answer: (world, routes) => {
    routes.post('/v1/reports/:id/correction', async c => {
      const actor = await clientOf(world, c, 'report:write')
      const report = idIn(c)
      const { rev: version = null, ...given } = correcting.parse(await readBody(c, jsonBytesMax.machine))
      const once = onceIn(world, c, 'correct', { report, ...given })
      const acting = { report, version, once, correction: given }
      return actedOn(c, report, await correctReport(world.house, actor, acting))
    })
  },
}
