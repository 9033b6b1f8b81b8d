import { z } from '@hono/zod-openapi'
import { readChanges } from '@tocsin/casework/read-changes'
import { complain } from '@tocsin/domain/malformed'
import { refuse } from '@tocsin/domain/refusal'
import { problemAnswers } from '../answers.ts'
import { clientOf } from '../api-key.ts'
import { type Resource, told } from '../resource.ts'
import { changesAnswer } from './answers.ts'

/** A place in the company's own stream, as an earlier answer gave it. */
const cursor = z.string().regex(/^\d{1,15}$/)

export const changes: Resource = {
  describe: say => [
    {
      method: 'get',
      path: '/v1/changes',
      ...told(say, 'readChanges'),
      request: { query: z.object({ cursor: cursor.optional() }) },
      responses: {
        200: changesAnswer(say('readChanges.answer')),
        ...problemAnswers(400, 401, 403, 429, 503),
      },
    },
  ],

  answer: (world, routes) => {
    routes.get('/v1/changes', async c => {
      const actor = await clientOf(world, c, 'report:read-own')
      const given = cursor.safeParse(c.req.query('cursor') ?? '0')
      if (!given.success) throw refuse('invalid', {}, [complain(['cursor'], 'not_valid')])
      const read = await readChanges(world.house, actor, Number(given.data))
      return c.json({ ...read, cursor: String(read.cursor) })
    })
  },
}
