import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedDemo } from '@tocsin/casework/demo/seed'
import { closeHouse, openHouse } from '@tocsin/casework/house'
import type { ReadOnly } from '@tocsin/casework/look-back'
import { type EmbeddedServer, startEmbedded } from '@tocsin/db/embedded'
import { inspectDatabase } from '@tocsin/db/guard'
import { prepareDatabase } from '@tocsin/db/prepare'
import { openChemistry } from './chemistry/structures.ts'
import { openNames } from './chemistry/systematic-names.ts'
import type { Config } from './config.ts'
import { type DemoPerson, demoPeople } from './demo/people.ts'
import { openPictures } from './evidence/picture.ts'
import { type Log, logWarnings, openLog } from './running/log.ts'
import { orLeave } from './running/or-leave.ts'
import { StartRefused } from './running/start-refused.ts'
import { serve } from './serve.ts'
import { secretOf } from './sign-in/secret.ts'
import { openReceivers } from './webhook/receivers.ts'

export type Started = {
  origin: string
  /** Where the embedded database lies; null where it is a server's. */
  databaseFolder: string | null
  edition: number | null
  migrations: number
  /** True when this start made the demo world. */
  seeded: boolean
  /** Why nothing may happen here: the database is older than what was published, or another one. */
  readOnly: ReadOnly | null
  people: DemoPerson[] | null
  portalBuilt: boolean
  stop: () => Promise<void>
}

type Closing = () => Promise<void> | void

/** Chemistry takes a second to load: after the start, and before somebody waits for it. */
const chemistryOpensMs = 2_000

const portalFolder = join(import.meta.dirname, '../../portal/dist')

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
  logWarnings(log)
  const embedded = config.database.kind === 'embedded' ? await startHere(config, log) : null
  if (embedded) closing.push(() => embedded.stop())
  const { appUrl, ownerUrl } = config.database.kind === 'server' ? config.database : embedded!
  const prepared = ownerUrl ? await prepareDatabase({ appUrl, ownerUrl }) : null
  await refuseUnsafe(appUrl)
  const chemistry = openChemistry(undefined, why => log.warn({ why }, 'structures could not be looked at'))
  closing.push(chemistry.close)
  const names = openNames(config.opsinPath, why => log.warn({ why }, 'systematic names are not read'))
  closing.push(names.close)
  const house = await openHouse({
    appUrl,
    keyringPath: join(config.dataFolder, 'keyring.json'),
    evidencePath: join(config.dataFolder, 'evidence'),
    reencode: openPictures(),
    chemistry,
    names,
    publishedPath: join(config.dataFolder, 'published.json'),
    probing: config.probing,
  })
  closing.push(() => orLeave(closeHouse(house)))
  const seeded =
    config.demo && ownerUrl !== null && house.readOnly === null && (await seedDemo(house, ownerUrl))
  const { authoritiesPath, ...rules } = config.webhooks
  const authorities = authoritiesPath === null ? null : readFileSync(authoritiesPath, 'utf8')
  const { authPool, stop } = await serve({
    config,
    receivers: openReceivers({ ...rules, authorities }),
    appUrl,
    house,
    log,
    portalFolder,
    secret: config.secret ?? secretOf(join(config.dataFolder, 'sign-in.secret')),
    databaseState: () => embedded?.health().state ?? 'a server',
    diskFolders: [config.dataFolder, ...(embedded ? [embedded.home] : [])],
  })
  closing.push(stop)
  setTimeout(() => {
    void chemistry.look(['C'])
    void names.read(['methane'])
  }, chemistryOpensMs).unref()
  return {
    origin: config.origin,
    databaseFolder: embedded?.home ?? null,
    edition: prepared?.edition.number ?? null,
    migrations: prepared?.migrated.applied.length ?? 0,
    seeded,
    readOnly: house.readOnly,
    people: await demoPeople({ authPool, config }),
    portalBuilt: existsSync(join(portalFolder, 'index.html')),
  }
}

const startHere = async ({ dataFolder }: Config, log: Log): Promise<EmbeddedServer> => {
  const embedded = await startEmbedded({ folder: dataFolder })
  embedded.onExit(exit => log.error({ exit }, 'the database ended and is being restarted'))
  return embedded
}

/** No first request before the login was looked at: it may become our roles, and nothing is open to all. */
async function refuseUnsafe(appUrl: string): Promise<void> {
  const faults = await inspectDatabase(appUrl)
  if (faults.length === 0) return
  throw new StartRefused(faults.map(({ code, sentence }) => `${sentence} (${code})`).join('\n'))
}
