import { z } from '@hono/zod-openapi'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { receiptOf } from '@tocsin/casework/filing/read-receipt'
import { withinQuota } from '@tocsin/casework/filing/spend-quota'
import { findReport } from '@tocsin/casework/find-report'
import { readReport } from '@tocsin/casework/read-report'
import { complain } from '@tocsin/domain/malformed'
import { refuse } from '@tocsin/domain/refusal'
import { filing } from '@tocsin/domain/report/filing'
import { text } from '@tocsin/domain/text'
import { jsonBytesMax, readBody } from '../request/body.ts'
import { keyIn } from '../request/idempotency-key.ts'
import { idIn } from '../request/inputs.ts'
import { problemAnswers } from './answers.ts'
import { clientOf } from './api-key.ts'
import { byId, json, withKey } from './asked.ts'
import { filedAnswer } from './filing-answers.ts'
import { reportAnswer, reportsAnswer } from './report-answers.ts'
import { type Resource, told } from './resource.ts'

/** What the company itself calls it. */
const externalReference = text(200, 1)

/** Made, taken as a signal, or there already. */
const statusOf = { filed: 201, signal: 202, unchanged: 200 } as const

/** Made anew here: what was made before the document's library was there takes no name of it, whoever came first. */
const namedFiling = z.strictObject(filing.shape).openapi('Filing')

export const reports: Resource = {
  describe: say => [
    {
      method: 'post',
      path: '/v1/reports',
      ...told(say, 'fileReport'),
      request: {
        headers: withKey,
        body: json(namedFiling),
      },
      responses: {
        200: filedAnswer(say('fileReport.answer')),
        201: filedAnswer(say('fileReport.answer')),
        202: filedAnswer(say('fileReport.answer')),
        ...problemAnswers(400, 401, 403, 409, 413, 422, 429, 503),
      },
    },
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
    routes.post('/v1/reports', async c => {
      const actor = await clientOf(world, c, 'report:write')
      const asked = { key: keyIn(c), filing: filing.parse(await readBody(c, jsonBytesMax.machine)) }
      const { replayed, ...filed } = await withinQuota(world.house, actor.organisation.id, 1, async () => {
        const result = await fileReport(world.house, actor, { ...asked, origin: 'key' })
        return { result, made: result.replayed || result.verdict === 'unchanged' ? 0 : 1 }
      })
      c.header('location', `/v1/reports/${filed.report}`)
      if (replayed) c.header('idempotency-replayed', 'true')
      const receipt = receiptOf(world.house, actor, filed)
      return c.json({ ...filed, receipt }, statusOf[filed.verdict])
    })

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
