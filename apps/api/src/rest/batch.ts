import { z } from '@hono/zod-openapi'
import { batchMax, fileBatch } from '@tocsin/casework/filing/file-batch'
import type { HandedIn } from '@tocsin/casework/filing/outcome'
import { receiptOf } from '@tocsin/casework/filing/read-receipt'
import { withinQuota } from '@tocsin/casework/filing/spend-quota'
import type { Language } from '@tocsin/catalogue/languages'
import { sentence } from '@tocsin/catalogue/sentence'
import type { Actor } from '@tocsin/domain/actor'
import { malformations } from '@tocsin/domain/malformed'
import { filing } from '@tocsin/domain/report/filing'
import { type Verdict, verdicts } from '@tocsin/domain/report/verdict'
import { readBatchBody } from '../request/body.ts'
import { keyIn } from '../request/idempotency-key.ts'
import type { World } from '../world.ts'
import { problemAnswers } from './answers.ts'
import { clientOf } from './api-key.ts'
import { json, withKey } from './asked.ts'
import { batchAnswer } from './filing-answers.ts'
import { type Resource, told } from './resource.ts'

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
        body: json(described),
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

export const madeOf = (said: readonly Verdict[]): number =>
  said.filter(({ verdict }) => verdict === 'filed' || verdict === 'signal').length

export const countsOf = (said: readonly Verdict[]): Record<Verdict['verdict'], number> => {
  const counts = Object.fromEntries(verdicts.map(name => [name, 0])) as Record<Verdict['verdict'], number>
  for (const { verdict } of said) counts[verdict] += 1
  return counts
}

export const itemOf = ({ house }: World, actor: Actor, language: Language, verdict: Verdict) => {
  if (verdict.verdict === 'conflict') return verdict
  if (verdict.verdict === 'refused') {
    const complaints = verdict.complaints.map(one => ({ ...one, words: sentence(language, one.sentence) }))
    return { verdict: verdict.verdict, complaints }
  }
  const { acceptance, warnings } = verdict
  return {
    verdict: verdict.verdict,
    ...acceptance,
    warnings,
    receipt: receiptOf(house, actor, acceptance),
  }
}
