import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

describe.skipIf(leftOut !== null)('the guide to the API', () => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo(engines[0]!)
  }, 60_000)
  afterAll(async () => {
    await demo?.close()
  })

  it('opens to anybody, and sends a first report with a test key that an administrator made', async () => {
    const room = await demo.window('moderator')
    await room.goto(new URL('/people', room.url()).href)
    await room.getByRole('button', { name: 'Make a test key' }).click()
    await room.getByLabel('What will use it').fill('trial')
    await room.getByRole('button', { name: 'Make the key' }).click()
    const shown = room.getByRole('dialog').getByText(/^tcs_/)
    await shown.waitFor()
    const key = (await shown.textContent()) ?? ''
    await room.getByRole('button', { name: 'I have it' }).click()
    await room.getByText('test organisation', { exact: true }).first().waitFor()

    const context = await demo.browser.newContext({ viewport: { width: 390, height: 900 }, locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto(`${demo.origin}/docs/api`)
    const section = page.getByRole('region', { name: 'File a report', exact: true })
    await section.getByText('What is sent, field by field').click()
    await section.getByText('goodFaith', { exact: true }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])

    await section.getByText('Try it', { exact: true }).click()
    const send = section.getByRole('button', { name: 'Send', exact: true })
    await page.getByLabel('Your test key').fill('tcs_0123456789abcdef_none')
    await send.click()
    await section.getByText('This is no test key. Nothing was sent.').waitFor()
    await page.getByLabel('Your test key').fill(key)
    await send.click()
    await section.getByText('Answered with 201').waitFor()
    expect(await section.getByText('"test": true').count()).toBeGreaterThan(0)
    await context.close()
    expect(demo.faults).toEqual([])
  }, 90_000)
})
