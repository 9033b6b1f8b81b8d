import { router } from './procedure.ts'
import { audit } from './routers/audit.ts'
import { bench } from './routers/bench.ts'
import { directory } from './routers/directory.ts'
import { drafts } from './routers/drafts.ts'
import { erasures } from './routers/erasures.ts'
import { imports } from './routers/imports.ts'
import { incidents } from './routers/incidents.ts'
import { people } from './routers/people.ts'
import { reports } from './routers/reports.ts'
import { session } from './routers/session.ts'
import { signals } from './routers/signals.ts'
import { webhooks } from './routers/webhooks.ts'

export const appRouter = router({
  session,
  directory,
  reports,
  signals,
  drafts,
  imports,
  incidents,
  audit,
  erasures,
  people,
  bench,
  webhooks,
})

/** All that the portal imports of this package, beside the live envelopes: a type. */
export type AppRouter = typeof appRouter
