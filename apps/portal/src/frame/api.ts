import { QueryClient } from '@tanstack/react-query'
import type { AppRouter } from '@tocsin/api/trpc/router'
import { createTRPCClient, httpBatchLink, httpLink, splitLink } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { learnServerTime } from '../design/clock.ts'
import { pressOnce } from './press-once.ts'
import { refusalIn } from './refusal-in.ts'
import { sessionEnded } from './session-lost.ts'

/** What a line swallowed is given up then, and asked for again. The server itself answers a question in ten seconds. */
const askedForMs = 30_000

/** Every answer teaches the server's time; an answer 401 asks to sign in again, in place. */
export const fetchFromServer: typeof fetch = async (input, init) => {
  const answer = await fetch(input, { ...init, credentials: 'same-origin' })
  learnServerTime(answer.headers.get('date'))
  if (answer.status === 401) sessionEnded()
  return answer
}

/** Questions go together; each press goes alone, under a key of its own. */
export const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === 'mutation',
      true: httpLink({
        url: '/trpc',
        fetch: (input, init) => pressOnce(fetchFromServer)(input as RequestInfo, init as RequestInit),
      }),
      false: httpBatchLink({
        url: '/trpc',
        fetch: (input, given) => {
          const init = given as RequestInit
          const late = AbortSignal.timeout(askedForMs)
          const signal = init.signal ? AbortSignal.any([init.signal, late]) : late
          return fetchFromServer(input as RequestInfo, { ...init, signal })
        },
        maxURLLength: 2_000,
      }),
    }),
  ],
})

/**
 * A refusal is an answer and is not asked twice; what did not arrive is, three times. The device's own word on whether it
 * is online is not taken: it speaks of the way out, not of this server, and a question held back for it waits without end.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: true,
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (failures, error) => refusalIn(error) === null && failures < 3,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient })
