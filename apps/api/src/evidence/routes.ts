import { evidenceBytesMax, keepEvidence } from '@tocsin/casework/keep-evidence'
import { showEvidence } from '@tocsin/casework/show-evidence'
import { uuid } from '@tocsin/domain/text'
import { Hono } from 'hono'
import { z } from 'zod'
import { sandboxed, savedAs } from '../answer/saved-as.ts'
import { received } from '../request/body.ts'
import { idIn } from '../request/inputs.ts'
import type { Wire } from '../request/wire.ts'
import { reader } from '../sign-in/session.ts'
import type { World } from '../world.ts'
import { fileName } from './file-name.ts'
import { mediaTypeOf } from './media-type.ts'

const upload = z.strictObject({ draft: uuid.optional() })

export function evidenceRoutes(world: World) {
  const routes = new Hono<Wire>()

  routes.put('/evidence', async c => {
    const { actor } = await reader(world, c, { prolong: true })
    const { draft = null } = upload.parse(c.req.query())
    const bytes = await received(c, evidenceBytesMax)
    const mediaType = await mediaTypeOf(bytes, c.req.header('content-type') ?? '')
    const name = fileName(c.req.header('x-file-name'), mediaType)
    return c.json(await keepEvidence(world.house, actor, { draft, bytes, mediaType, name }), 201)
  })

  routes.get('/evidence/:id', async c => {
    const { actor } = await reader(world, c, { prolong: true })
    const { bytes, name } = await showEvidence(world.house, actor, idIn(c), 'original')
    return c.body(new Uint8Array(bytes), 200, {
      ...sandboxed,
      'content-type': 'application/octet-stream',
      'content-disposition': savedAs(name, 'evidence'),
    })
  })

  routes.get('/evidence/:id/picture', async c => {
    const { actor } = await reader(world, c, { prolong: true })
    const { bytes, mediaType } = await showEvidence(world.house, actor, idIn(c), 'picture')
    return c.body(new Uint8Array(bytes), 200, { ...sandboxed, 'content-type': mediaType })
  })

  return routes
}
