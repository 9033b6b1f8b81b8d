import type { House } from '@tocsin/casework/house'
import type { Pool } from 'pg'
import type { Config } from './config.ts'
import type { Live } from './live/streams.ts'
import type { Throttle } from './request/throttle.ts'
import type { Health } from './running/health.ts'
import type { Log } from './running/log.ts'
import type { Auth } from './sign-in/better-auth.ts'
import type { Receivers } from './webhook/receivers.ts'

/** What the routes are made from: opened by `start.ts`, closed by it. */
export type World = {
  config: Pick<Config, 'origin' | 'demo' | 'trustedProxies'>
  house: House
  auth: Auth
  authPool: Pool
  throttle: Throttle
  live: Live
  log: Log
  /** Where the built portal lies. */
  portalFolder: string
  /** How it goes: for watchers, and for whoever is refused. */
  health: Health
  /** Where webhooks may be received, and the way there. */
  receivers: Receivers
}
