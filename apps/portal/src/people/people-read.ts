import type { AppRouter } from '@tocsin/api/trpc/router'
import type { inferRouterOutputs } from '@trpc/server'

export type PeopleRead = inferRouterOutputs<AppRouter>['people']['read']
export type Member = PeopleRead['members'][number]
export type Proposal = PeopleRead['proposals'][number]
export type Invitation = inferRouterOutputs<AppRouter>['people']['approve']['invitation']
export type Key = PeopleRead['keys'][number]
export type Admitted = PeopleRead['organisations'][number]
