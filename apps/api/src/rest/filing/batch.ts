import { z } from '@hono/zod-openapi'
import { batchMax, fileBatch } from '@tocsin/casework/filing/file-batch'
import type { HandedIn } from '@tocsin/casework/filing/outcome'
import { withinQuota } from '@tocsin/casework/filing/spend-quota'
import { malformations } from '@tocsin/domain/malformed'
import { filing } from '@tocsin/domain/report/filing'
import { readBatchBody } from '../../request/body.ts'
import { keyIn } from '../../request/idempotency-key.ts'
import { problemAnswers } from '../answers.ts'
import { clientOf } from '../api-key.ts'
import { json, withKey } from '../asked.ts'
import { type Resource, told } from '../resource.ts'
import { batchAnswer } from './answers.ts'
import { filingExample } from './examples.ts'
import { countsOf, itemOf, madeOf } from './verdicts.ts'

/** Its items are looked at one by one: what is wrong with one is that one's verdict. */
const batch = z.strictObject({ reports: z.array(z.unknown()).min(1).max(batchMax) })
const described = z.strictObject({ reports: z.array(filing).min(1).max(batchMax) }).openapi('Batch')

/** Up to a thousand filings in one request, with a verdict for each, in order. */
export const batches: Resource = {
  describe: say => [
    {
      method: 'post',
      path: '/v1/reports:batch',
      ...told(say, 'fileBatch'),
      request: {
        headers: withKey,
        body: json(described, {
          reports: [filingExample, { ...filingExample, externalReference: 'case 2026/4712' }],
        }),
      },
      responses: {
        200: batchAnswer(say('fileBatch.answer')),
        ...problemAnswers(400, 401, 403, 413, 422, 429, 503),
      },
    },
  ],

  answer: (world, routes) => {
    routes.post('/v1/reports:batch', async c => {
      const actor = await clientOf(world, c, 'report:write')
      const key = keyIn(c)
      const { reports } = batch.parse(await readBatchBody(c))
      const items = reports.map(handedIn)
      const { verdicts: said, replayed } = await withinQuota(
        world.house,
        actor.organisation.id,
        items.length,
        async () => {
          const result = await fileBatch(world.house, actor, { items, origin: 'key', key })
          return { result, made: result.replayed ? 0 : madeOf(result.verdicts) }
        },
      )
      if (replayed) c.header('idempotency-replayed', 'true')
      const language = c.get('language')
      return c.json({
        received: said.length,
        counts: countsOf(said),
        items: said.map(verdict => itemOf(world, actor, language, verdict)),
      })
    })
  },
}

const handedIn = (item: unknown): HandedIn => {
  const parsed = filing.safeParse(item)
  return parsed.success ? { filing: parsed.data } : { complaints: malformations(parsed.error) }
}
