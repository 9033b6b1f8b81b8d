import { Hono } from 'hono'
import type { Wire } from '../request/wire.ts'
import type { World } from '../world.ts'
import { bundles } from './bundle.ts'
import { documentIn } from './document.ts'
import { batches } from './filing/batch.ts'
import { foreign } from './filing/foreign.ts'
import { receipts } from './filing/receipts.ts'
import { oneReport } from './filing/report.ts'
import { imports } from './imports/imports.ts'
import { confirmations, corrections, retractions, settingsAside } from './reports/acts.ts'
import { changes } from './reports/changes.ts'
import { ownReports } from './reports/own-reports.ts'
import { questions } from './reports/questions.ts'
import type { Resource } from './resource.ts'
import { deliveries } from './webhooks/deliveries.ts'
import { webhooks } from './webhooks/webhooks.ts'

/** In the order in which the document tells of them. */
const resources: readonly Resource[] = [
  oneReport,
  ownReports,
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
