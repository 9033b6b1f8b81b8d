import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPictures } from '@tocsin/api/evidence/picture'
import { openLog } from '@tocsin/api/running/log'
import { type Service, serve } from '@tocsin/api/serve'
import { seedDemo } from '@tocsin/casework/demo/seed'
import { closeHouse, openHouse } from '@tocsin/casework/house'
import { Client } from 'pg'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type Engine, withDatabase } from '../engines.ts'

const portalFolder = join(import.meta.dirname, '../../apps/portal/dist')
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Why the browser tests cannot run here, or null. Said in one line, never passed over in silence. */
export const leftOut: string | null = !existsSync(executablePath)
  ? `no Chromium at ${executablePath} (Debian package chromium, or CHROMIUM_PATH)`
  : existsSync(join(portalFolder, 'index.html'))
    ? null
    : 'the portal is not built (npm run build)'
if (leftOut) console.log(`Browser tests left out: ${leftOut}.`)

export type Demo = {
  browser: Browser
  /** A window of one person, signed in by the demo's one click. */
  window: (person: string, options?: { width?: number; theme?: 'light' | 'dark' }) => Promise<Page>
  origin: string
  /** Makes a draft so many days old. */
  aged: (draft: string, days: number) => Promise<void>
  /** For what a page cannot bring about: thousands of rows. */
  asSuperuser: (sql: string, values?: unknown[]) => Promise<unknown[]>
  faults: string[]
  close: () => Promise<void>
}

/** The demo world with the built portal on a port of its own, and a browser beside it. */
export const openDemo = async (
  engine: Engine,
  webhooks: Pick<Service, 'receivers' | 'schedule'> = {},
): Promise<Demo> => {
  const database = await withDatabase(engine)
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-browser-'))
  const house = await openHouse({
    appUrl: database.appUrl,
    keyringPath: join(folder, 'keyring.json'),
    evidencePath: join(folder, 'evidence'),
    reencode: openPictures(),
  })
  await seedDemo(house, database.ownerUrl)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const faults: string[] = []
  const serving = await serve({
    config: { origin, demo: true, trustedProxies: 0, host: '127.0.0.1', port },
    appUrl: database.appUrl,
    house,
    secret: 'a secret for tests alone, of forty letters',
    log: openLog('error', { write: (line: string) => void faults.push(line) }),
    portalFolder,
    databaseState: () => 'a test',
    limits: { perAddress: { points: 100_000, duration: 60 } },
    ...webhooks,
  })
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const contexts: BrowserContext[] = []
  return {
    browser,
    origin,
    faults,
    asSuperuser: async (sql, values = []) => {
      const client = new Client({ connectionString: database.superuserUrl })
      await client.connect()
      try {
        return (await client.query(sql, values)).rows
      } finally {
        await client.end()
      }
    },
    aged: async (draft, days) => {
      const client = new Client({ connectionString: database.ownerUrl })
      await client.connect()
      await client.query('alter table draft no force row level security')
      await client.query('update draft set saved_at = now() - make_interval(days => $2) where id = $1', [
        draft,
        days,
      ])
      await client.query('alter table draft force row level security')
      await client.end()
    },
    window: async (person, { width = 1440, theme = 'light' } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: theme,
        locale: 'en-GB',
      })
      contexts.push(context)
      const page = await context.newPage()
      page.setDefaultTimeout(25_000)
      page.on('pageerror', error => faults.push(`${person}: ${error.message}`))
      page.on('console', message => {
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
          faults.push(`${person}: ${message.text()}`)
      })
      const address = origin.replace('localhost', `${person}.localhost`)
      await page.goto(address)
      await page.evaluate(async who => {
        const answer = await fetch('/demo/sign-in', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ person: who }),
        })
        if (!answer.ok) throw new Error(await answer.text())
      }, person)
      await page.goto(address)
      return page
    },
    close: async () => {
      for (const context of contexts) await context.close()
      await browser.close()
      await serving.stop()
      await closeHouse(house)
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
