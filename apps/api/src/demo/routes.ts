import { refuse } from '@tocsin/domain/refusal'
import { Hono } from 'hono'
import { z } from 'zod'
import { jsonBytesMax, readBody } from '../request/body.ts'
import { personAddress } from '../request/origin.ts'
import type { Wire } from '../request/wire.ts'
import type { World } from '../world.ts'
import { type DemoPerson, demoPeople } from './people.ts'
import { listStories, playSlowly } from './stories.ts'

/** Signs in with one click, in a demo world and nowhere else: elsewhere these addresses do not exist. */
export function demoRoutes(world: World) {
  const routes = new Hono<Wire>()

  routes.get('/demo', async (c, next) => {
    const people = await demoPeople(world)
    if (!people) return next()
    return c.json(
      people.map(({ user: _, ...person }) => ({
        ...person,
        address: personAddress(world.config.origin, person.person),
      })),
    )
  })

  routes.post('/demo/sign-in', async (c, next) => {
    const people = await demoPeople(world)
    if (!people) return next()
    const { person } = z
      .strictObject({ person: z.string().max(40) })
      .parse(await readBody(c, jsonBytesMax.signIn))
    const wanted = people.find(candidate => candidate.person === person)
    if (!wanted) throw refuse('not_found')
    await ensureAccount(world, wanted)
    const { headers } = await world.auth.api.openSessionFor({
      body: { user: wanted.user },
      headers: c.req.raw.headers,
      returnHeaders: true,
    })
    for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
    return c.json({ twoFactorRedirect: false })
  })

  routes.get('/demo/stories', async (c, next) => {
    if (!(await demoPeople(world))) return next()
    return c.json(listStories())
  })

  routes.post('/demo/play', async (c, next) => {
    const people = await demoPeople(world)
    if (!people) return next()
    const { story } = z
      .strictObject({ story: z.string().max(40) })
      .parse(await readBody(c, jsonBytesMax.signIn))
    return c.json(await playSlowly(world, people, story), 202)
  })

  return routes
}

/** Without a password: such an account opens through this door alone. */
const ensureAccount = async ({ authPool }: World, { user, name, person }: DemoPerson): Promise<void> => {
  await authPool.query(
    `insert into "user" (id, name, email, "emailVerified") values ($1, $2, $3, true) on conflict do nothing`,
    [user, name, `${person}@demo.invalid`],
  )
}
