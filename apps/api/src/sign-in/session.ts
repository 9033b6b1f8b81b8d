import { actorOfMember } from '@tocsin/casework/authenticate'
import { isLanguage, type Language } from '@tocsin/catalogue/languages'
import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { demoPeople } from '../demo/people.ts'
import type { Asking } from '../request/wire.ts'
import type { World } from '../world.ts'
import { absoluteMs } from './better-auth.ts'

export type SignedIn = {
  actor: Actor
  session: string
  user: string
  name: string
  language: Language
  /** A session that was prolonged: the cookie to send back. */
  cookies: string[]
}

type Options = { prolong: boolean }

/**
 * Who asks, from the cookie, at every request: the session in the database, then the member and the
 * organisation as they stand now. A suspension of any of them holds from the next request on.
 */
export async function signedIn(world: World, headers: Headers, { prolong }: Options): Promise<SignedIn> {
  const { headers: answered, response: found } = await world.auth.api.getSession({
    headers,
    query: { disableRefresh: !prolong },
    returnHeaders: true,
  })
  if (!found) throw refuse('not_signed_in')
  const { session, user } = found
  if (session.createdAt.getTime() + absoluteMs < Date.now()) {
    const { internalAdapter } = await world.auth.$context
    await internalAdapter.deleteSession(session.token)
    throw refuse('not_signed_in')
  }
  const member = await actorOfMember(world.house, user.id, session.id)
  if (!member) throw refuse('not_signed_in')
  const demo = (await demoPeople(world)) !== null
  const enrolled = user.twoFactorEnabled === true
  // A password alone opens nothing of a government's, the secretariat's or oversight's, but the way to a second factor.
  if (member.actor.organisation.kind !== 'company' && !enrolled && !demo)
    throw refuse('second_factor_required')
  const secondFactor = demo || member.secondFactorFresh ? 'fresh' : enrolled ? 'enrolled' : 'none'
  return {
    actor: { ...member.actor, via: { kind: 'session', secondFactor } },
    session: session.id,
    user: user.id,
    name: member.name,
    language: isLanguage(member.language) ? member.language : 'en',
    cookies: answered.getSetCookie(),
  }
}

/** The same for a route beside tRPC: the answer, and a refusal, speak the reader's language from here on. */
export async function reader(world: World, c: Asking, options: Options): Promise<SignedIn> {
  const who = await signedIn(world, c.req.raw.headers, options)
  c.set('language', who.language)
  for (const cookie of who.cookies) c.header('set-cookie', cookie, { append: true })
  await world.throttle.count('perMember', who.actor.member)
  return who
}
