import type { RouteConfig } from '@hono/zod-openapi'
import type { Key } from '@tocsin/catalogue/words'
import type { Hono } from 'hono'
import type { Wire } from '../request/wire.ts'
import type { World } from '../world.ts'

type Under<Prefix extends string, K> = K extends `${Prefix}${infer Rest}` ? Rest : never

/** A sentence of the API's own part of the catalogue, in the language of whoever reads the document. */
export type Say = (key: Under<'api.', Key>) => string

/** Every way in but the open ones. */
const byKey = [{ key: [] }]

type Named<K> = K extends `${infer Name}.title` ? Name : never
type Operation = Named<Under<'api.', Key>>

/** How the document calls what a key may do, and what it says of it: the catalogue has both under that name. */
export const told = (say: Say, operationId: Operation) => ({
  operationId,
  summary: say(`${operationId}.title`),
  description: say(`${operationId}.text`),
  security: byKey,
})

/** One resource of the API: what the document says of it, and what answers. */
export type Resource = {
  describe: (say: Say) => RouteConfig[]
  answer: (world: World, routes: Hono<Wire>) => void
}
