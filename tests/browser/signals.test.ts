import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

describe.skipIf(leftOut !== null)('last night’s signals, by keyboard alone', () => {
  let demo: Demo
  let page: Page
  beforeAll(async () => {
    demo = await openDemo(engines[0]!)
    page = await demo.window('moderator')
    await page.goto(new URL('/signals', page.url()).href)
    await page
      .getByRole('list', { name: /Signals/ })
      .getByRole('button')
      .first()
      .waitFor()
  })
  afterAll(() => demo.close())

  const rows = () => page.getByRole('list', { name: /Signals/ }).getByRole('button')
  const titles = () => rows().evaluateAll(all => all.map(row => row.querySelector('bdi')?.textContent))
  const current = () => page.locator('[aria-current="true"] bdi').first().textContent()
  const waiting = async () => Number((await page.getByText(/^\d+ waits?$/).textContent())?.split(' ')[0])
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  it('goes from one to the next, and nothing moves under the hand', async () => {
    const before = await titles()
    await press('j', 'j', 'k')
    expect(await current()).toBe(before[1])
    expect(await titles()).toEqual(before)
  })

  it('confirms with one key, sets aside with two, and takes the last one back within ten seconds', async () => {
    const before = await titles()
    const count = await waiting()
    await press('c')
    expect(await current()).toBe(before[2])
    await press('d', 's')
    expect(await current()).toBe(before[3])
    await page
      .getByText(/Probable scam · leaves in \d+ s/)
      .first()
      .waitFor()
    await press('z')
    expect(await current()).toBe(before[2])
    expect(await page.getByText(/Probable scam · leaves/).count()).toBe(0)
    await page.waitForTimeout(12_000)
    await page.getByText(new RegExp(`^${count - 1} waits?$`)).waitFor()
    expect(await titles()).toEqual(before)
  }, 60_000)

  it('acts on no key with Ctrl, and on none in a field', async () => {
    const count = await waiting()
    await press('Control+d', 'Control+c', '/')
    await page.keyboard.type('drum')
    await page
      .getByRole('list', { name: /Signals/ })
      .getByText(/Acetic anhydride/)
      .first()
      .waitFor()
    expect(await page.getByText(/leaves in/).count()).toBe(0)
    expect(await waiting()).toBe(count)
    await press('Escape')
    await page.waitForTimeout(600)
  })

  it('puts the reason better before it confirms, and sends it when the room is left', async () => {
    const count = await waiting()
    const title = await current()
    await press('r')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('The seller offers to declare it as motor oil.')
    await page.keyboard.press('Control+Enter')
    await page
      .getByText(/Confirmed · leaves in/)
      .first()
      .waitFor()
    await press('g', 'r')
    await page.getByRole('main').getByText(title!, { exact: true }).first().click()
    await page.getByText('The seller offers to declare it as motor oil.').first().waitFor()
    await press('g', 's')
    await page.getByText(new RegExp(`^${count - 1} waits?$`)).waitFor()
  }, 60_000)

  it('draws a sample of a batch, and has no serious finding with its dialog and panel', async () => {
    await page.goto(new URL('/signals', page.url()).href)
    await page.getByRole('combobox', { name: /Import/ }).selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Judge a sample' }).press('Enter')
    await page.getByRole('dialog').waitFor()
    const dialog = await new AxeBuilder({ page }).analyze()
    await page.getByRole('button', { name: /^Draw \d+/ }).press('Enter')
    await page.getByText(/0 of 20 drawn are judged/).waitFor()
    await expect.poll(() => rows().count()).toBe(20)
    const panel = await new AxeBuilder({ page }).analyze()
    const serious = [...dialog.violations, ...panel.violations].filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    )
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(demo.faults).toEqual([])
  }, 60_000)
})
