import { z } from 'zod'
import type { World } from '../world.ts'

/** What the marker row of a demo says of each person; `user` is the account that the membership names. */
const people = z.array(
  z.object({
    person: z.string().regex(/^[a-z0-9-]{1,40}$/),
    user: z.uuid(),
    name: z.string(),
    organisation: z.string(),
    role: z.string(),
  }),
)
export type DemoPerson = z.infer<typeof people>[number]

/**
 * Who lives in this demo; null where there is none. The row is written only when an empty database is
 * seeded, and asked for at every call: without it this is a real installation, whatever the settings say.
 */
export async function demoPeople({
  authPool,
  config,
}: Pick<World, 'authPool' | 'config'>): Promise<DemoPerson[] | null> {
  if (!config.demo) return null
  const { rows } = await authPool.query<{ people: unknown }>('select people from public.demo where id = 1')
  return rows[0] ? people.parse(rows[0].people) : null
}
