import { openFeed } from '@tocsin/casework/feed'
import type { House } from '@tocsin/casework/house'
import { startImports } from '@tocsin/casework/imports/run-imports'
import { startSequencer } from '@tocsin/casework/sequence'
import { startUpkeep } from '@tocsin/casework/upkeep'
import { startCourier } from '@tocsin/casework/webhook/courier'
import { openApp } from './app.ts'
import type { Config } from './config.ts'
import { openLive } from './live/streams.ts'
import { type Limits, openThrottle } from './request/throttle.ts'
import { openHealth } from './running/health.ts'
import { listen } from './running/listen.ts'
import { faultFacts, type Log } from './running/log.ts'
import { orLeave } from './running/or-leave.ts'
import { listenForNumbers } from './running/wake.ts'
import { type Auth, openAuth, openAuthPool } from './sign-in/better-auth.ts'
import { openReceivers, type Receivers } from './webhook/receivers.ts'
import type { World } from './world.ts'

export type Serving = {
  auth: Auth
  authPool: World['authPool']
  stop: () => Promise<void>
}

export type Service = {
  config: Pick<Config, 'origin' | 'demo' | 'trustedProxies' | 'host' | 'port'>
  appUrl: string
  house: House
  secret: string
  log: Log
  portalFolder: string
  databaseState: () => string
  /** What fills up: the data folder, and the embedded database's where it lies elsewhere. */
  diskFolders?: readonly string[]
  limits?: Limits
  /** Where webhooks may be received; on the public Internet alone where nothing is said. */
  receivers?: Receivers
  /** When a message is tried again, in ms; in tests sooner than in days. */
  schedule?: readonly number[]
}

/** Begins to answer for a house whose database is ready; stops in the reverse order. */
export async function serve(service: Service): Promise<Serving> {
  const { config, appUrl, house, secret, log, portalFolder, databaseState, limits } = service
  const receivers = service.receivers ?? openReceivers()
  const sequencer = startSequencer(house)
  const upkeep = startUpkeep(house, error => log.warn({ fault: faultFacts(error) }, 'upkeep stopped short'))
  const imports = startImports(house, error =>
    log.warn({ fault: faultFacts(error) }, 'an import stopped short and is taken up again'),
  )
  const feed = openFeed(house)
  const courier = startCourier(house, {
    post: receivers.post,
    onFault: error => log.warn({ fault: faultFacts(error) }, 'a webhook could not be looked after'),
    ...(service.schedule && { schedule: service.schedule }),
  })
  const numbers = listenForNumbers(appUrl, () => {
    courier.wake()
    feed.advance().catch(error => log.warn({ fault: faultFacts(error) }, 'the live feed could not be read'))
  })
  const authPool = openAuthPool(appUrl)
  const live = openLive({ feed, authPool, log })
  const end = async (): Promise<void> => {
    live.close()
    await numbers.stop()
    feed.close()
    upkeep.stop()
    await orLeave(Promise.all([courier.stop(), imports.stop()]))
    await sequencer.stop()
    await authPool.end()
  }
  try {
    const auth = await openAuth({ origin: config.origin, demo: config.demo, secret }, authPool)
    const health = openHealth({
      authPool,
      databaseState,
      sequencer,
      courier,
      folders: service.diskFolders ?? [],
      chemistry: house.chemistry.state,
      names: house.names.state,
      readOnly: house.readOnly,
    })
    const throttle = openThrottle(authPool, limits)
    const app = openApp({
      config,
      house,
      auth,
      authPool,
      throttle,
      live,
      log,
      portalFolder,
      health,
      receivers,
    })
    const server = await listen(app.fetch, config)
    const stop = async (): Promise<void> => {
      await server.stop(live.close)
      await end()
    }
    return { auth, authPool, stop }
  } catch (error) {
    await end()
    throw error
  }
}
