import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import AxeBuilder from '@axe-core/playwright'
import { openPictures } from '@tocsin/api/evidence/picture'
import { openLog } from '@tocsin/api/running/log'
import { type Serving, serve } from '@tocsin/api/serve'
import { closeHouse, type House, openHouse } from '@tocsin/casework/house'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines, type TestDatabase, withDatabase } from '../engines.ts'
import { totp } from '../served.ts'
import { leftOut } from './demo.ts'

const root = join(import.meta.dirname, '../..')
const chosen = 'a sentence that nobody guesses'

for (const engine of engines) {
  describe.skipIf(leftOut)(`a real installation, by page, on ${engine.name}`, () => {
    let database: TestDatabase
    let house: House
    let serving: Serving
    let browser: Browser
    let folder = ''
    let origin = ''
    let first: Page
    let second: Page
    const faults: string[] = []

    beforeAll(async () => {
      database = await withDatabase(engine)
      folder = await mkdtemp(join(tmpdir(), 'tocsin-admission-'))
      house = await openHouse({
        appUrl: database.appUrl,
        keyringPath: join(folder, 'keyring.json'),
        evidencePath: join(folder, 'evidence'),
        reencode: openPictures(),
      })
      const port = await new Promise<number>(resolve => {
        const probe = createServer().listen(0, '127.0.0.1', () => {
          const { port } = probe.address() as AddressInfo
          probe.close(() => resolve(port))
        })
      })
      origin = `http://localhost:${port}`
      serving = await serve({
        config: { origin, demo: false, trustedProxies: 0, host: '127.0.0.1', port },
        appUrl: database.appUrl,
        house,
        secret: 'a secret for tests alone, of forty letters',
        log: openLog('error', { write: (line: string) => void faults.push(line) }),
        portalFolder: join(root, 'apps/portal/dist'),
        databaseState: () => 'a test',
      })
      browser = await chromium.launch({
        executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu'],
      })
    })
    afterAll(async () => {
      await browser?.close()
      await serving?.stop()
      await closeHouse(house)
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    })

    /** What the command line prints for the first person of all. */
    const found = async (): Promise<string> => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [
          join(root, 'apps/cli/bin/tocsin.js'),
          'admit',
          ...['--organisation', 'International secretariat', '--name', 'Claire Dubois'],
          ...['--email', 'claire@secretariat.invalid'],
        ],
        {
          env: {
            DATABASE_URL: database.appUrl,
            DATABASE_OWNER_URL: database.ownerUrl,
            TOCSIN_ORIGIN: origin,
            TOCSIN_DATA: folder,
          },
        },
      )
      return /http\S+#invitation=\S+/.exec(stdout)![0]
    }
    const accessible = async (page: Page) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
    /** By the link, through password and second factor, to the first room; all of it in a window of one's own. */
    const enter = async (link: string, email: string): Promise<Page> => {
      const context = await browser.newContext({ locale: 'en-GB' })
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      page.on('pageerror', error => faults.push(error.message))
      await page.goto(link)
      await page.getByLabel('Password', { exact: false }).first().fill(chosen)
      await page.getByLabel('The same once more').fill(chosen)
      await page.getByRole('button', { name: 'Set the password' }).click()
      await page.getByText('Your password is set').waitFor()
      expect(page.url()).not.toContain('invitation')
      await page.getByLabel('E-mail').fill(email)
      await page.getByLabel('Password').fill(chosen)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('heading', { name: 'Set up a second factor' }).waitFor()
      await accessible(page)
      await page.getByLabel('Your password, once more').fill(chosen)
      await page.getByRole('button', { name: 'Go on' }).click()
      await page.getByRole('img', { name: /QR code/ }).waitFor()
      await accessible(page)
      const key = ((await page.locator('p.font-mono').first().textContent()) ?? '').replaceAll(' ', '')
      await page.getByLabel('I have put the recovery codes away').check()
      await page.getByLabel('Code from your authenticator').fill(totp(key))
      await page.getByRole('button', { name: 'Set it up' }).click()
      await page.getByRole('navigation', { name: 'Places', exact: true }).waitFor()
      await page.goto(`${origin}/people`)
      await page.getByRole('heading', { name: 'Members' }).waitFor()
      return page
    }
    const linkOn = async (page: Page) => (await page.locator('dialog p.font-mono').textContent()) ?? ''

    it('lets the first administrator in by the link that was printed', async () => {
      first = await enter(await found(), 'claire@secretariat.invalid')
      await first.getByText('Claire Dubois').first().waitFor()
      await accessible(first)
    })

    it('lets her let in a second one, and shows the link once', async () => {
      await first.getByRole('button', { name: 'Admit a member' }).click()
      await first.getByLabel('Name', { exact: false }).first().fill('Tomás Silva')
      await first.getByLabel('E-mail').fill('tomas@secretariat.invalid')
      await first.getByLabel('administer').check()
      await first.getByLabel('Reason').fill('Deputy, named by the director')
      await accessible(first)
      await first.getByRole('button', { name: 'Propose' }).last().click()
      const link = await linkOn(first)
      await first.getByRole('button', { name: 'I have it' }).click()
      second = await enter(link, 'tomas@secretariat.invalid')
    })

    it('has an organisation proposed by one and approved by the other', async () => {
      await first.getByRole('button', { name: 'Propose an organisation' }).click()
      await first.getByText('Authority', { exact: true }).click()
      await first.getByLabel('Name of the organisation').fill('Narcotics bureau')
      await first.getByLabel('Name (required)', { exact: true }).fill('Paul Gruber')
      await first.getByLabel('E-mail').fill('paul@bureau.invalid')
      await first.getByLabel('Reason').fill('Letter of the ministry, checked by a call back')
      await first.getByRole('button', { name: 'Propose', exact: true }).click()
      // The country is missing: it is said at the field, and nothing that was typed is gone.
      await first.locator('button[aria-invalid]').click()
      await first.keyboard.type('Austria')
      await first.getByRole('option', { name: 'Austria' }).click()
      await first.getByRole('button', { name: 'Propose', exact: true }).click()
      await first.getByText('You proposed this').waitFor()
      expect(await first.getByRole('button', { name: 'Approve' }).count()).toBe(0)
      await second.reload()
      await second.getByRole('button', { name: 'Approve' }).click()
      const link = await linkOn(second)
      await second.getByRole('button', { name: 'I have it' }).click()
      const third = await enter(link, 'paul@bureau.invalid')
      expect(await third.getByText('International secretariat').count()).toBe(0)
    })

    it('suspends nobody by one press: the row is calm, the dialog that asks is not', async () => {
      const colour = (button: Locator) =>
        button.evaluate(one => {
          const { color, borderTopColor } = getComputedStyle(one)
          return [color, borderTopColor]
        })
      const rows = first.getByRole('listitem').getByRole('button', { name: 'Suspend' })
      await rows.first().waitFor()
      const calm = await colour(first.getByRole('button', { name: 'Admit a member' }))
      for (const row of await rows.all()) expect(await colour(row)).toEqual(calm)
      await rows.first().click()
      const dialog = first.locator('dialog')
      const grave = dialog.getByRole('button', { name: 'Suspend', exact: true })
      expect(await colour(grave)).not.toEqual(calm)
      await grave.click()
      await expect
        .poll(() => first.evaluate(() => document.activeElement?.getAttribute('aria-invalid')))
        .toBe('true')
      await first.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      expect(await first.getByRole('button', { name: 'Let in again' }).count()).toBe(0)
    })

    it('asks for a fresh code after five minutes, and goes on with what was asked', async () => {
      const client = serving.authPool
      await client.query(`update second_factor_shown set shown_at = now() - interval '6 minutes'`)
      await first.reload()
      await first.getByRole('button', { name: 'Suspend' }).first().click()
      await first.getByLabel('Reason').fill('To see that it asks')
      await first.locator('dialog').getByRole('button', { name: 'Suspend', exact: true }).click()
      await first.getByRole('heading', { name: 'A fresh code' }).waitFor()
      await accessible(first)
      expect(faults).toEqual([])
    })
  })
}
