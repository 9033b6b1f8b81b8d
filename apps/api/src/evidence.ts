import { evidenceBytesMax, keepEvidence } from '@tocsin/casework/keep-evidence'
import { showEvidence } from '@tocsin/casework/show-evidence'
import { refuse } from '@tocsin/domain/refusal'
import { uuid } from '@tocsin/domain/text'
import { Hono } from 'hono'
import { z } from 'zod'
import { received } from './body.ts'
import { fileName } from './file-name.ts'
import { mediaTypeOf } from './media-type.ts'
import { reader } from './session.ts'
import type { Wire } from './wire.ts'
import type { World } from './world.ts'

/** Nothing that was handed in is ever a page of ours: it is saved, or drawn from a copy that we made. */
const sandboxed = { 'content-security-policy': "sandbox; default-src 'none'" }

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
    const { bytes, name } = await showEvidence(world.house, actor, idOf(c.req.param('id')), 'original')
    return c.body(new Uint8Array(bytes), 200, {
      ...sandboxed,
      'content-type': 'application/octet-stream',
      'content-disposition': savedAs(name),
    })
  })

  routes.get('/evidence/:id/picture', async c => {
    const { actor } = await reader(world, c, { prolong: true })
    const { bytes, mediaType } = await showEvidence(world.house, actor, idOf(c.req.param('id')), 'picture')
    return c.body(new Uint8Array(bytes), 200, { ...sandboxed, 'content-type': mediaType })
  })

  return routes
}

/** An address that cannot be one of ours answers like one that is not yours. */
const idOf = (given: string): string => {
  const id = uuid.safeParse(given)
  if (!id.success) throw refuse('not_found')
  return id.data
}

/** RFC 6266: a plain name for old readers, the whole one in RFC 8187's spelling. */
const savedAs = (name: string): string => {
  const spelt = encodeURIComponent(name).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="evidence"; filename*=UTF-8''${spelt}`
}
