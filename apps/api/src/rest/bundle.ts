import { z } from '@hono/zod-openapi'
import { takeBundle } from '@tocsin/casework/screening/bundle'
import { problemAnswers } from './answers.ts'
import { clientOf } from './api-key.ts'
import { type Resource, told } from './resource.ts'

/** The list in force, compiled, for the screening of a vetted company inside its own network. */
export const bundles: Resource = {
  describe: say => [
    {
      method: 'get',
      path: '/v1/bundle',
      ...told(say, 'readBundle'),
      request: { headers: z.object({ 'if-none-match': z.string().max(1_000).optional() }) },
      responses: {
        200: {
          description: say('readBundle.answer'),
          headers: z.object({
            etag: z.string(),
            'tocsin-bundle-format': z.string(),
            'tocsin-edition': z.string(),
          }),
          content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
        },
        304: { description: say('readBundle.unchanged') },
        ...problemAnswers(401, 403, 429, 503),
      },
    },
  ],

  answer: (world, routes) => {
    routes.get('/v1/bundle', async c => {
      const actor = await clientOf(world, c, 'bundle:read')
      const has = (c.req.header('if-none-match') ?? '').slice(0, 1_000).matchAll(/"([0-9a-f]{64})"/g)
      const { bundle, taken } = await takeBundle(
        world.house,
        actor,
        [...has].map(([, digest]) => digest!),
      )
      c.header('etag', `"${bundle.digest}"`)
      c.header('tocsin-bundle-format', String(bundle.format))
      c.header('tocsin-edition', bundle.edition)
      c.header('cache-control', 'private, no-cache')
      if (!taken) return c.body(null, 304)
      c.header('content-type', 'application/octet-stream')
      return c.body(bundle.bytes)
    })
  },
}
