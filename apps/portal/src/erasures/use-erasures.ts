import { useQuery } from '@tanstack/react-query'
import type { AppRouter } from '@tocsin/api/trpc/router'
import type { inferRouterOutputs } from '@trpc/server'
import { api } from '../frame/api.ts'
import { useMyDuty } from '../frame/me.ts'

export type Erasure = inferRouterOutputs<AppRouter>['erasures']['list'][number]

/** No hint tells of one: whoever asked sits in another office. */
const againMs = 15_000

export const useErasures = () => {
  const enabled = useMyDuty('erase')
  return useQuery({ ...api.erasures.list.queryOptions(), refetchInterval: againMs, enabled })
}

/** What this reader can do something about. */
export const waitsForMe = (erasure: Erasure): boolean => !erasure.mine && waits(erasure)

/** Neither done nor dropped. */
export const waits = ({ done, dropped }: Erasure): boolean => done === null && dropped === null
