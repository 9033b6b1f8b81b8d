import type { z } from '@hono/zod-openapi'
import type { ReportActed, Target } from '@tocsin/casework/act-on-report'
import type { House } from '@tocsin/casework/house'
import type { Actor } from '@tocsin/domain/actor'
import { jsonBytesMax, readBody } from '../../request/body.ts'
import { idIn } from '../../request/inputs.ts'
import type { Asking } from '../../request/wire.ts'
import { problemAnswers } from '../answers.ts'
import { clientOf } from '../api-key.ts'
import { byId, json, onceIn, withKey } from '../asked.ts'
import { type Resource, told } from '../resource.ts'
import { actedAnswer } from './answers.ts'

type Act<G extends object> = {
  /** What stands behind the report's own address. */
  path: string
  name: 'correctReport' | 'retractReport' | 'confirmSignal' | 'setAsideSignal'
  /** By what its repetitions are known, beside their key. */
  operation: string
  body: z.ZodType<G & { rev?: number | undefined }>
  example: object
  does: (house: House, actor: Actor, target: Target, given: G) => Promise<ReportActed>
}

/** What a program does to a report of its company: once for each key, and on the revision that it names, if it names one. */
export const actOnReport = <G extends object>({
  path,
  name,
  operation,
  body,
  example,
  does,
}: Act<G>): Resource => ({
  describe: say => [
    {
      method: 'post',
      path: `/v1/reports/{id}/${path}`,
      ...told(say, name),
      request: { params: byId, headers: withKey, body: json(body, example) },
      responses: {
        200: actedAnswer(say(`${name}.answer`)),
        ...problemAnswers(400, 401, 403, 404, 409, 413, 422, 429, 503),
      },
    },
  ],

  answer: (world, routes) => {
    routes.post(`/v1/reports/:id/${path}`, async c => {
      const actor = await clientOf(world, c, 'report:write')
      const report = idIn(c)
      const { rev: version = null, ...given } = body.parse(await readBody(c, jsonBytesMax.machine))
      const once = onceIn(world, c, operation, { report, ...given })
      return actedOn(
        c,
        report,
        await does(world.house, actor, { report, version, once }, given as unknown as G),
      )
    })
  },
})

/** What an act on one's own report is answered with, the first time and every time after. */
export const actedOn = (c: Asking, report: string, { rev, replayed }: ReportActed): Response => {
  if (replayed) c.header('idempotency-replayed', 'true')
  return c.json({ id: report, rev })
}
