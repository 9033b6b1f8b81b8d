import { z } from '@hono/zod-openapi'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { receiptOf } from '@tocsin/casework/filing/read-receipt'
import { withinQuota } from '@tocsin/casework/filing/spend-quota'
import { filing } from '@tocsin/domain/report/filing'
import { jsonBytesMax, readBody } from '../../request/body.ts'
import { keyIn } from '../../request/idempotency-key.ts'
import { problemAnswers } from '../answers.ts'
import { clientOf } from '../api-key.ts'
import { json, withKey } from '../asked.ts'
import { type Resource, told } from '../resource.ts'
import { filedAnswer } from './answers.ts'
import { filingExample } from './examples.ts'

/** Made, taken as a signal, or there already. */
const statusOf = { filed: 201, signal: 202, unchanged: 200 } as const

/** Made anew here: what was made before the document's library was there takes no name of it, whoever came first. */
const namedFiling = z.strictObject(filing.shape).openapi('Filing')

/** One report; the answer is the signed paper on it. */
export const oneReport: Resource = {
  describe: say => [
    {
      method: 'post',
      path: '/v1/reports',
      ...told(say, 'fileReport'),
      request: {
        headers: withKey,
        body: json(namedFiling, filingExample),
      },
      responses: {
        200: filedAnswer(say('fileReport.answer')),
        201: filedAnswer(say('fileReport.answer')),
        202: filedAnswer(say('fileReport.answer')),
        ...problemAnswers(400, 401, 403, 409, 413, 422, 429, 503),
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
  },
}
