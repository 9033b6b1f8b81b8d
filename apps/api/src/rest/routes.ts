import { Hono } from 'hono'
import type { Wire } from '../request/wire.ts'
import type { World } from '../world.ts'
import { batches } from './batch.ts'
import { bundles } from './bundle.ts'
import { changes } from './changes.ts'
import { corrections } from './correction.ts'
import { deliveries } from './deliveries.ts'
import { documentIn } from './document.ts'
import { foreign } from './foreign.ts'
import { imports } from './imports.ts'
import { confirmations, settingsAside } from './judging.ts'
import { questions } from './questions.ts'
import { receipts } from './receipts.ts'
import { reports } from './reports.ts'
import type { Resource } from './resource.ts'
import { retractions } from './retraction.ts'
import { webhooks } from './webhooks.ts'

/** In the order in which the document tells of them. */
const resources: readonly Resource[] = [
  reports,
  batches,
  imports,
  foreign,
  confirmations,
  settingsAside,
  changes,
  questions,
  corrections,
  retractions,
  receipts,
  bundles,
  webhooks,
  deliveries,
]

/** The API for machines: routes parse, use cases decide, and JSON is measured before any schema sees it. */
export function restRoutes(world: World) {
  const routes = new Hono<Wire>()
  for (const { answer } of resources) answer(world, routes)
  const { origin } = world.config
  routes.get('/openapi.json', c => {
    c.header('vary', 'accept-language')
    return c.json(documentIn(resources, c.get('language'), origin))
  })
  return routes
}
