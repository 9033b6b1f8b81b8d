import { useQuery } from '@tanstack/react-query'
import type { AppRouter } from '@tocsin/api/trpc/router'
import type { inferRouterOutputs } from '@trpc/server'
import { api } from '../frame/api.ts'
import { usePeopleAct } from '../people/use-people-act.tsx'

type Outputs = inferRouterOutputs<AppRouter>['webhooks']
export type Webhook = Outputs['list'][number]
export type Delivery = Outputs['deliveries'][number]

/** No hint tells of it: what a receiver does changes nothing of a report's. */
const againMs = 5_000

export const useWebhooks = () => useQuery({ ...api.webhooks.list.queryOptions(), refetchInterval: againMs })

export const useDeliveries = (webhook: string) =>
  useQuery({ ...api.webhooks.deliveries.queryOptions({ webhook }), refetchInterval: againMs })

/** Asks for a fresh code where the server does, and reads list and log again afterwards. */
export const useWebhookAct = () => usePeopleAct(api.webhooks.pathKey())

export const hostOf = ({ address }: Webhook): string => new URL(address).host

export type State = 'paused' | 'failing' | 'good'
export const stateOf = ({ paused, failingSince }: Webhook): State =>
  paused ? 'paused' : failingSince ? 'failing' : 'good'
