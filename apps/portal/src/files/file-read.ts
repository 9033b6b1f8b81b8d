import type { AppRouter } from '@tocsin/api/trpc/router'
import type { inferRouterOutputs } from '@trpc/server'

type Answers = inferRouterOutputs<AppRouter>['imports']
export type FileRead = Answers['read']
export type Looked = Answers['look']
export type Plan = Looked['plan']
export type Preview = Answers['preview']
export type FieldRead = Looked['fields'][number]
export const verdicts = ['filed', 'signal', 'unchanged', 'conflict', 'refused'] as const
