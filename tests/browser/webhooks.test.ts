import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { receiversHere } from '../webhooks/company.ts'
import { openReceiver, type Receiver, verified } from '../webhooks/receiver.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

const folder = join(import.meta.dirname, 'screenshots')

const looks = [
  { width: 1440, theme: 'light' },
  { width: 1440, theme: 'dark' },
  { width: 390, theme: 'light' },
  { width: 390, theme: 'dark' },
] as const

describe.skipIf(leftOut !== null)('a company’s administrator and her webhooks, in the browser', () => {
  let demo: Demo
  let receiver: Receiver
  let page: Page
  let secret = ''

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    receiver = await openReceiver()
    // Once at once, then not for an hour: what fails can be looked at.
    demo = await openDemo(engines[0]!, { receivers: receiversHere(receiver), schedule: [0, 3_600_000] })
    page = await demo.window('moderator')
  })
  afterAll(async () => {
    await demo.close()
    await receiver.close()
  })

  const card = () => page.getByRole('main').getByRole('region').first()
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  /** In every look; what would be complained of is complained of here. */
  const seen = async (name: string) => {
    for (const { width, theme } of looks) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: theme })
      await page.waitForTimeout(200)
      await page.screenshot({ path: join(folder, `webhooks-${name}-${theme}-${width}.png`) })
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([name, width, wider]).toEqual([name, width, 0])
      const { violations } = await new AxeBuilder({ page }).analyze()
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
        [],
      )
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
  }

  it('come to it from the people, and nothing is there yet', async () => {
    await page.goto(new URL('/people', page.url()).href)
    await page.getByText('No program is told of what changes').waitFor()
    await page.getByRole('link', { name: 'Webhooks' }).click()
    await page.getByText('No program is told of anything yet.').waitFor()
    await seen('empty')
  })

  it('an address inside is refused at its field, in words', async () => {
    await button('Make a webhook').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Address').fill('https://10.0.0.1/hook')
    await dialog.getByRole('button', { name: 'Make a webhook' }).click()
    await dialog.getByText(/This port|private network/).waitFor()
    await seen('refused')
  })

  it('make one by keyboard, and the secret is shown once', async () => {
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Address').fill(receiver.address)
    await page.keyboard.press('Enter')
    const shown = page.getByRole('dialog', { name: 'The secret of this webhook' })
    await shown.waitFor()
    secret = (await shown.getByText(/^whsec_/).textContent())!
    await seen('secret')
    await shown.getByRole('button', { name: 'I have it' }).click()
    expect(await page.content()).not.toContain(secret)
  })

  it('a test arrives, verifies, and stands in the log', async () => {
    await button('Send a test').click()
    await card().getByText('Delivered').waitFor()
    expect(verified(secret, receiver.heard[0]!)).toMatchObject({ type: 'webhook.test' })
    await card().locator('summary').click()
    await card()
      .getByText(/HTTP 200 · .*It was taken/)
      .waitFor()
    await seen('delivered')
  })

  it('what fails says why and when it is tried again, and is sent again by hand', async () => {
    receiver.answer(500)
    await button('Send a test').click()
    await card().getByText('Fails').waitFor()
    await card()
      .getByText(/It answered with an error/)
      .first()
      .waitFor()
    await card()
      .getByText(/next try/)
      .waitFor()
    await seen('failing')
    receiver.answer(200)
    await button('Send again').first().click()
    await card().getByText('Delivers').waitFor()
  })

  it('one that is gone is paused, says what to do, and goes on when it is resumed', async () => {
    receiver.answer(410)
    await button('Send a test').click()
    await card()
      .getByText(/The receiver said that it is gone/)
      .waitFor()
    await card()
      .getByText(/until it is resumed/)
      .waitFor()
    await seen('paused')
    receiver.answer(200)
    await button('Resume').click()
    await card().getByText('Delivers').waitFor()
  })

  it('a new secret, a change, and the end of it', async () => {
    await button('New secret').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Make the new secret' }).click()
    await page.getByRole('dialog', { name: 'The secret of this webhook' }).waitFor()
    await button('I have it').click()
    await card().getByText('The secret before this one signs too').waitFor()
    await button('Change').click()
    await page.getByLabel('Feedback on a report').uncheck()
    await button('Change it').click()
    await card().getByText('Told of status, questions').waitFor()
    await seen('rotated')
    await button('Remove').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await page.getByText('No program is told of anything yet.').waitFor()
    expect(demo.faults).toEqual([])
  })
})
