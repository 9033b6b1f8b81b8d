import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

describe.skipIf(leftOut !== null)('on a slow or silent line', () => {
  let demo: Demo
  let page: Page
  beforeAll(async () => {
    demo = await openDemo(engines[0]!)
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.log(await page.locator('body').ariaSnapshot())
    await page.context().close()
  })
  afterAll(() => demo.close())

  const title = () => page.getByLabel('Title of the listing')
  const newReport = () => page.getByRole('link', { name: 'New report' })

  it('a new report stands at once: the server is not asked for a draft that it cannot have', async () => {
    page = await demo.window('moderator')
    await page.route('**/trpc/drafts.read*', () => {})
    await newReport().click()
    await title().waitFor({ timeout: 10_000 })
    await title().fill('Typed before anything answered')
    await page.getByText(/^Draft saved/).waitFor()
    await page.unroute('**/trpc/drafts.read*')
    const address = page.url()
    await page.getByRole('link', { name: /^Drafts/ }).click()
    await page.getByRole('link', { name: /Typed before anything answered/ }).click()
    await page.waitForURL(address)
    expect(await title().inputValue()).toBe('Typed before anything answered')
  })

  it('a click on a place is not taken back by the first room, which was still on its way', async () => {
    page = await demo.window('moderator')
    const late = (pattern: string, ms: number) =>
      page.route(pattern, async route => {
        await new Promise(resolve => setTimeout(resolve, ms))
        await route.continue().catch(() => undefined)
      })
    await late('**/trpc/reports.counts*', 2_000)
    await late('**/assets/questions-room*', 3_500)
    await late('**/assets/{new-report,draft-room}*', 3_500)
    await page.goto(new URL('/', page.url()).href)
    await newReport().click()
    await title().waitFor()
    await page.waitForTimeout(1_500)
    expect(new URL(page.url()).pathname).toMatch(/^\/drafts\//)
  })

  it('a device that believes itself offline still asks the server, which may be nearer', async () => {
    page = await demo.window('moderator')
    await page.evaluate(() => window.dispatchEvent(new Event('offline')))
    await page.getByRole('link', { name: 'Quality' }).click()
    await page.getByRole('heading', { name: 'How many of your reports held' }).waitFor()
  })

  it('what takes long is said, and what comes then is shown', async () => {
    page = await demo.window('moderator')
    let answer = () => {}
    const held = new Promise<void>(resolve => {
      answer = resolve
    })
    await page.route('**/trpc/reports.quality*', async route => {
      await held
      await route.continue()
    })
    await page.getByRole('link', { name: 'Quality' }).click()
    await page.getByText('This takes longer than usual.', { exact: false }).waitFor()
    answer()
    await page.getByRole('heading', { name: 'How many of your reports held' }).waitFor()
  })
})
