import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

const listing = `Startseite
Warenkorb
Kleinanzeigen Süd
https://kleinanzeigen-sued.example/a/5521
BMK Glycidat Pulver, 5 kg
180 € / kg
Standort: Deutschland
Versand nach: Polen
Verkäufer: Laborbedarf Süd
Rein und weiß, neutral verpackt. Telegram: @laborsued
Impressum`

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** A paste as the browser hands it over: what is on the clipboard by type, and a picture where there is one. */
const pasted = (page: Page, on: string, types: Record<string, string>, picture?: string) =>
  page.locator(on).evaluate(
    (target, { types, picture }) => {
      const data = new DataTransfer()
      for (const [type, text] of Object.entries(types)) data.setData(type, text)
      if (picture) {
        const bytes = Uint8Array.from(atob(picture), char => char.charCodeAt(0))
        data.items.add(new File([bytes], 'screen.png', { type: 'image/png' }))
      }
      target.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    },
    { types, picture },
  )

describe.skipIf(leftOut !== null)('what is pasted into a report', () => {
  let demo: Demo
  let page: Page
  const asked: string[] = []
  const note = () => page.getByRole('region', { name: 'From what you pasted' })
  const value = (label: string) => page.getByLabel(label, { exact: true }).inputValue()

  beforeAll(async () => {
    demo = await openDemo(engines[0]!)
    page = await demo.window('moderator')
    page.on('request', request => asked.push(request.url()))
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  })
  beforeEach(async () => {
    await page.goto(new URL('/reports/new', page.url()).href)
    await page.getByRole('radio', { name: 'Listing' }).and(page.locator(':focus')).waitFor()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.log(await page.locator('body').ariaSnapshot())
  })
  afterAll(() => demo.close())

  it('a whole page, by the clipboard itself, is put where it belongs and said part by part', async () => {
    await page.evaluate(text => navigator.clipboard.writeText(text), listing)
    await page.keyboard.press('Control+v')
    await note().waitFor()
    expect(await value('Address')).toBe('https://kleinanzeigen-sued.example/a/5521')
    expect(await value('Title of the listing')).toBe('BMK Glycidat Pulver, 5 kg')
    expect(await value('Price')).toBe('180 € / kg')
    expect(await page.getByLabel(/^Platform/).inputValue()).toBe('kleinanzeigen-sued.example')
    await page.getByRole('button', { name: 'Ships from' }).getByText('Germany').waitFor()
    await note().getByText('Laborbedarf Süd').waitFor()
    // What leads to somebody in the kept text is marked in it, as in what is typed.
    await page.getByRole('complementary', { name: 'What was recognised' }).getByText('@laborsued').waitFor()
    expect(asked.filter(url => url.includes('kleinanzeigen-sued'))).toEqual([])
  })

  it('each part is undone alone, and all at once', async () => {
    await pasted(page, 'body', { 'text/plain': listing })
    await note().getByRole('button', { name: 'Undo: Price' }).click()
    expect(await page.getByLabel('Price', { exact: true }).count()).toBe(0)
    await note().getByRole('button', { name: 'Undo: Seller, name' }).click()
    expect(await note().getByText('Laborbedarf Süd').count()).toBe(0)
    await note().getByRole('button', { name: 'Undo all' }).click()
    expect(await note().count()).toBe(0)
    expect([await value('Address'), await value('Title of the listing')]).toEqual(['', ''])
  })

  it('what she typed stays, and what she changes is hers', async () => {
    await page.getByLabel('Title of the listing').fill('My own title')
    await page.getByRole('radio', { name: 'Listing' }).focus()
    await pasted(page, 'body', { 'text/plain': listing })
    expect(await value('Title of the listing')).toBe('My own title')
    await page.getByLabel('Price', { exact: true }).fill('190 €')
    await note().getByRole('button', { name: 'Undo: Price' }).waitFor({ state: 'detached' })
    await note().getByRole('button', { name: 'Undo all' }).click()
    expect(await value('Price')).toBe('190 €')
  })

  it('markup is read as words: nothing of it is made, run or fetched', async () => {
    const html =
      '<img src="http://localhost:1/pixel.png" onerror="window.hit=1"><script>window.hit=1</script><h1>Tablet press with dies</h1><p>Price: 900 EUR</p><p>Ships from: Italy</p>'
    await pasted(page, 'body', { 'text/html': html })
    await note().waitFor()
    expect(await value('Title of the listing')).toBe('Tablet press with dies')
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    expect(asked.filter(url => url.includes('pixel.png'))).toEqual([])
  })

  it('an address proposes the platform that it is on', async () => {
    await page.getByLabel('Address').focus()
    await page.evaluate(() => navigator.clipboard.writeText('https://bazaar.example/item/7'))
    await page.keyboard.press('Control+v')
    await note().getByText('bazaar.example').waitFor()
    expect(await value('Address')).toBe('https://bazaar.example/item/7')
  })

  it('a picture becomes evidence, sealed, and no text is read out of it', async () => {
    await pasted(page, 'body', {}, onePixel)
    await page.getByText(/sealed \d\d:/).waitFor()
    await page.getByText('No text is read out of it', { exact: false }).first().waitFor()
    expect(await value('What the listing says')).toBe('')
  })

  it('from the page on the clipboard to a receipt takes her under two minutes, by the keystroke-level model', async () => {
    await page.evaluate(() => {
      const counted = { keys: 0, presses: 0 }
      Object.assign(window, { counted })
      document.addEventListener('keydown', ({ key }) => void (key !== 'Shift' && counted.keys++), true)
      document.addEventListener('pointerdown', () => void counted.presses++, true)
    })
    await page.evaluate(text => navigator.clipboard.writeText(text), listing)
    await page.keyboard.press('Control+v')
    await note().waitFor()
    const proposed = await note().getByRole('listitem').count()
    const ticked = await page
      .getByRole('group', { name: /What makes it suspicious/ })
      .getByRole('checkbox')
      .count()
    await page.getByLabel(/Why you report it/).click()
    await page.keyboard.type('Sells a designer precursor by the kilogram, moves the talk to another service.')
    await page.getByRole('button', { name: 'Legitimate interest', exact: false }).click()
    await pasted(page, 'body', {}, onePixel)
    await page.getByText(/sealed \d\d:/).waitFor()
    await page.getByRole('checkbox', { name: /good faith/ }).click()
    const { keys, presses } = await page.evaluate(
      () => (window as unknown as { counted: { keys: number; presses: number } }).counted,
    )
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: /^Filed: R-/ }).waitFor()
    // Card, Moran and Newell (1983): 0.2 s a key, 1.1 s to point and press, 1.35 s to look at a thing and decide. The
    // picture is pasted by two keys, and filing is two more; each proposal, indicator and step is looked at once.
    const decisions = proposed + ticked + 6
    const seconds = (keys + 4) * 0.2 + presses * 1.1 + decisions * 1.35
    console.log(
      `A listing, pasted: ${keys + 4} keys, ${presses} presses, ${decisions} decisions: ${seconds.toFixed(0)} s by the model.`,
    )
    expect(seconds).toBeLessThan(120)
  })

  it('nothing went wrong that nobody saw', () => {
    expect(demo.faults).toEqual([])
  })
})
