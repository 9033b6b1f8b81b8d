import { z } from '@hono/zod-openapi'
import { findReport } from '@tocsin/casework/find-report'
import { readReport } from '@tocsin/casework/read-report'
import { complain } from '@tocsin/domain/malformed'
import { refuse } from '@tocsin/domain/refusal'
import { text } from '@tocsin/domain/text'
import { idIn } from '../../request/inputs.ts'
import { problemAnswers } from '../answers.ts'
import { clientOf } from '../api-key.ts'
import { byId } from '../asked.ts'
import { type Resource, told } from '../resource.ts'
import { reportAnswer, reportsAnswer } from './answers.ts'

/** What the company itself calls it. */
const externalReference = text(200, 1)

/** What the company handed over, as it stands: by its own name for it, or by ours. */
export const ownReports: Resource = {
  describe: say => [
    {
      method: 'get',
      path: '/v1/reports',
      ...told(say, 'findReports'),
      request: { query: z.object({ reference: externalReference }) },
      responses: {
        200: reportsAnswer(say('findReports.answer')),
        ...problemAnswers(400, 401, 403, 429, 503),
      },
    },
    {
      method: 'get',
      path: '/v1/reports/{id}',
      ...told(say, 'readReport'),
      request: { params: byId },
      responses: {
        200: reportAnswer(say('readReport.answer')),
        ...problemAnswers(401, 403, 404, 429, 503),
      },
    },
  ],

  answer: (world, routes) => {
    routes.get('/v1/reports', async c => {
      const actor = await clientOf(world, c, 'report:read-own')
      const reference = externalReference.safeParse(c.req.query('reference'))
      if (!reference.success) throw refuse('invalid', {}, [complain(['reference'], 'not_valid')])
      const found = await findReport(world.house, actor, reference.data)
      return c.json({ reports: found ? [found] : [] })
    })

    routes.get('/v1/reports/:id', async c => {
      const actor = await clientOf(world, c, 'report:read-own')
      return c.json(await readReport(world.house, actor, idIn(c)))
    })
  },
}
