import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openFeed } from '@tocsin/casework/feed'
import { closeHouse, openHouse } from '@tocsin/casework/house'
import { startSequencer } from '@tocsin/casework/sequence'
import { startEmbedded } from '@tocsin/db/embedded'
import { inspectDatabase } from '@tocsin/db/guard'
import { prepareDatabase } from '@tocsin/db/prepare'
import { openApp } from './app.ts'
import { openAuth, openAuthPool } from './auth.ts'
import type { Config } from './config.ts'
import { type DemoPerson, demoPeople } from './demo-people.ts'
import { listen } from './listen.ts'
import { openLive } from './live.ts'
import { faultFacts, openLog } from './log.ts'
import { openPictures } from './picture.ts'
import { secretOf } from './secret.ts'
import { StartRefused } from './start-refused.ts'
import { openThrottle } from './throttle.ts'
import { listenForNumbers } from './wake.ts'
import type { World } from './world.ts'

export type Started = {
  origin: string
  /** Where the embedded database lies; null where it is a server's. */
  databaseFolder: string | null
  edition: number | null
  migrations: number
  people: DemoPerson[] | null
  portalBuilt: boolean
  stop: () => Promise<void>
}

type Addresses = { appUrl: string; ownerUrl: string | null }
type Closing = () => Promise<void> | void

export const portalFolder = join(import.meta.dirname, '../../portal/dist')

/** Wires everything and begins to answer; what was opened is closed again in reverse, also after half a start. */
export async function start(config: Config): Promise<Started> {
  const closing: Closing[] = []
  const stop = async (): Promise<void> => {
    for (let close = closing.pop(); close; close = closing.pop()) await close()
  }
  try {
    return { ...(await open(config, closing)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function open(config: Config, closing: Closing[]): Promise<Omit<Started, 'stop'>> {
  const log = openLog(config.logLevel)
  const embedded =
    config.database.kind === 'embedded' ? await startEmbedded({ folder: config.dataFolder }) : null
  if (embedded) closing.push(() => embedded.stop())
  embedded?.onExit(exit => log.error({ exit }, 'the database ended and is being restarted'))
  const addresses: Addresses = config.database.kind === 'server' ? config.database : embedded!
  const { appUrl, ownerUrl } = addresses
  const prepared = ownerUrl ? await prepareDatabase({ appUrl, ownerUrl }) : null
  await refuseUnsafe(appUrl)

  const house = await openHouse({
    appUrl,
    keyringPath: join(config.dataFolder, 'keyring.json'),
    evidencePath: join(config.dataFolder, 'evidence'),
    reencode: openPictures(),
  })
  closing.push(() => closeHouse(house))
  const sequencer = startSequencer(house)
  closing.push(() => sequencer.stop())

  const feed = openFeed(house)
  closing.push(() => feed.close())
  const advance = () => {
    feed.advance().catch(error => log.warn({ fault: faultFacts(error) }, 'the live feed could not be read'))
  }
  const numbers = listenForNumbers(appUrl, advance)
  closing.push(() => numbers.stop())

  const authPool = openAuthPool(appUrl)
  closing.push(() => authPool.end())
  const secret = config.secret ?? (await secretOf(join(config.dataFolder, 'sign-in.secret')))
  const auth = await openAuth({ origin: config.origin, demo: config.demo, secret }, authPool)
  const live = openLive({ feed, authPool, log })
  const throttle = openThrottle(authPool)
  const health: World['health'] = () => ({
    ready: sequencer.lastFault() === null,
    database: embedded?.health().state ?? 'server',
  })
  const app = openApp({ config, house, auth, authPool, throttle, live, log, portalFolder, health })
  const server = await listen(app.fetch, config)
  closing.push(() => server.stop(live))

  return {
    origin: config.origin,
    databaseFolder: embedded?.home ?? null,
    edition: prepared?.edition.number ?? null,
    migrations: prepared?.migrated.applied.length ?? 0,
    people: await demoPeople({ authPool, config }),
    portalBuilt: existsSync(join(portalFolder, 'index.html')),
  }
}

/** No first request before the login was looked at: it may become our six roles, and nothing is open to all. */
async function refuseUnsafe(appUrl: string): Promise<void> {
  const faults = await inspectDatabase(appUrl)
  if (faults.length === 0) return
  throw new StartRefused(faults.map(({ code, sentence }) => `${sentence} (${code})`).join('\n'))
}
