import type { Language } from '@tocsin/catalogue/languages'
import type { FetchCreateContextFnOptions } from '@trpc/server/adapters/fetch'
import { type SignedIn, signedIn } from '../sign-in/session.ts'
import type { World } from '../world.ts'

/** `pressed`: the key of one press of a person's, who presses again under it where no answer came. */
export type Asked = { requestId: string; language: Language; pressed: string | null }

/** What a procedure may know of the request. Who asks is found out once, however many calls come in one batch. */
export type Context = Asked & {
  world: World
  identify: () => Promise<SignedIn>
}

export function contextOf(
  world: World,
  asked: Asked,
  { req, resHeaders }: FetchCreateContextFnOptions,
): Context {
  let found: Promise<SignedIn> | null = null
  const context: Context = {
    ...asked,
    world,
    identify: () => {
      found ??= signedIn(world, req.headers, { prolong: true }).then(who => {
        context.language = who.language
        for (const cookie of who.cookies) resHeaders.append('set-cookie', cookie)
        return who
      })
      return found
    },
  }
  return context
}
