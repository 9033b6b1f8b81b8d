import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { Duty } from '@tocsin/domain/actor'
import { api } from './api.ts'

export const useMe = () => useSuspenseQuery(api.session.me.queryOptions()).data

export const useMyDuty = (duty: Duty): boolean => useMe().duties.includes(duty)

/** Whether anybody is signed in here; undefined while that is being asked. */
export const useSignedIn = () =>
  useQuery({ ...api.session.me.queryOptions(), retry: false, staleTime: 300_000 })
