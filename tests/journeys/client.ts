import type { AppRouter } from '@tocsin/api/trpc/router'
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client'
import type { Served } from '../served.ts'

export type Portal = TRPCClient<AppRouter>

/** The portal's own client, as one person: the same calls, over real HTTP, with that person's cookie. */
export const portalOf = (served: Served, cookie: string): Portal =>
  createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: `${served.origin}/trpc`, headers: { cookie, origin: served.origin } })],
  })

/** What was refused, in words of the answer: code and sentence. */
export const refusal = async (asked: Promise<unknown>): Promise<{ code: string; sentence: string }> => {
  const error = await asked.then(
    () => null,
    (thrown: { data?: { code: string; sentence: string } }) => thrown,
  )
  if (!error?.data) throw error ?? new Error('it was not refused')
  return { code: error.data.code, sentence: error.data.sentence }
}
