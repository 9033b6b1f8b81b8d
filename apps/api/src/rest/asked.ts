import { z } from '@hono/zod-openapi'
import { onceFor } from '@tocsin/casework/idempotency'
import type { Actor } from '@tocsin/domain/actor'
import type { Json } from '@tocsin/ledger/canonical'
import { idempotencyKey, keyIn } from '../request/idempotency-key.ts'
import { version } from '../request/inputs.ts'
import type { Asking } from '../request/wire.ts'
import type { World } from '../world.ts'

/** Of an act on one report: the same again is known by its key, something else under that key is refused. */
export const onceIn = ({ house }: World, c: Asking, operation: string, asked: object) =>
  onceFor(house, operation, keyIn(c), asked as Json)

/** What a program may repeat under a key and need not: with one it happens once, and its secret is shown again. */
export const underItsKey = (
  world: World,
  c: Asking,
  actor: Actor,
  operation: string,
  asked: object,
): Actor =>
  c.req.header('idempotency-key') === undefined
    ? actor
    : { ...actor, once: onceIn(world, c, operation, asked) }

/** The revision that was read before; without it, the report as it is. */
export const rev = version.optional()

export const byId = z.object({ id: z.uuid() })
export const withKey = z.object({ 'idempotency-key': idempotencyKey })
/** What is sent, and one such body, which can be sent as it stands. */
export const json = <S extends z.ZodType>(schema: S, example: unknown) => ({
  required: true,
  content: { 'application/json': { schema, example } },
})

/**
 * A schema of another house under its name in the document. It may have been made before schemas learnt to be named, in
 * whatever order the modules came; its copy was not.
 */
export const named = <T extends z.ZodType>(schema: T, name: string): T => schema.clone().openapi(name)
