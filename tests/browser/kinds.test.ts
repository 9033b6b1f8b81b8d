import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

type Fill = (page: Page) => Promise<void>

const into = (page: Page, label: string | RegExp, value: string) => page.getByLabel(label).fill(value)
const country = async (page: Page, button: string, name: string) => {
  await page.getByRole('button', { name: button }).click()
  await page.keyboard.type(name)
  await page.getByRole('option', { name }).first().click()
  await page.keyboard.press('Escape')
}

/** For each kind the key that chooses it, and all that its short form asks beside what every report has. */
const kinds: Record<string, { key: string; fill: Fill }> = {
  Listing: {
    key: '1',
    fill: async page => {
      await into(page, 'Address', 'https://meridian.example/item/1')
      await into(page, 'What the listing says', 'BMK glycidate 5 kg, stealth packaging')
      await country(page, 'Ships from', 'Germany')
    },
  },
  Account: { key: '2', fill: page => into(page, /^handle, Who is behind/, '@chem_king_x') },
  'Request to buy': {
    key: '3',
    fill: async page => {
      await into(page, 'Address', 'https://meridian.example/rfq/9')
      await into(page, 'What the request says', 'Looking for 25 kg of PMK glycidate, no questions')
    },
  },
  Order: {
    key: '4',
    fill: async page => {
      await into(page, 'Order number', 'O-2026-114')
      await into(page, 'Substance as ordered', 'gamma-butyrolactone')
      await page.getByRole('checkbox', { name: 'size' }).check()
    },
  },
  Shipment: {
    key: '5',
    fill: async page => {
      await page.getByLabel('Carried as').selectOption({ label: 'Letter post' })
      await into(page, /^tracking number, Sender/, 'RR123456785CN')
      await country(page, 'Ships from', 'China')
      await into(page, 'What is in it, as declared or found', 'white powder')
    },
  },
  Payment: {
    key: '6',
    fill: async page => {
      await page.getByLabel('Paid by').selectOption({ label: 'Monero' })
      await into(page, /^account, Payer/, 'PB-99-1842')
    },
  },
  Domain: { key: '7', fill: page => into(page, /^Domain$/, 'rc-catalogue.example') },
  Equipment: {
    key: '8',
    fill: async page => {
      await into(page, 'Listing or consignment number', 'CN 4471')
      await into(page, 'What it is', 'rotary tablet press with dies')
    },
  },
}

describe.skipIf(leftOut !== null)('every kind of report from its short form alone', () => {
  let demo: Demo
  let page: Page
  beforeAll(async () => {
    demo = await openDemo(engines[0]!)
    page = await demo.window('moderator')
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.log(await page.locator('body').ariaSnapshot())
  })
  afterAll(() => demo.close())

  const begin = async (key: string) => {
    await page.goto(new URL('/reports/new', page.url()).href)
    await page.getByRole('radio', { name: 'Listing' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press(key)
  }

  it.each(Object.entries(kinds))('%s', async (kind, { key, fill }) => {
    await begin(key)
    expect(await page.getByRole('radio', { name: kind, exact: true }).isChecked()).toBe(true)
    await fill(page)
    await page.getByRole('button', { name: 'Add another' }).click()
    await page.keyboard.type('P08')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await into(page, /Why you report it/, 'It does not fit what this customer does.')
    await page.getByRole('button', { name: 'Legitimate interest', exact: false }).click()
    await page.getByRole('checkbox', { name: 'No capture could be made' }).check()
    await into(page, 'Say why none could be made', 'Gone before we looked')
    await page.getByRole('checkbox', { name: /good faith/ }).check()
    expect(await page.getByRole('button', { name: /^All fields/ }).getAttribute('aria-expanded')).toBe(
      'false',
    )
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: /^Filed: R-/ }).waitFor()
    await page.getByRole('link', { name: 'Open the report' }).click()
    await page.getByText('Report about').first().waitFor()
  })

  it('a person at a courier begins with a shipment, one at a payment firm with a payment', async () => {
    for (const [person, kind] of [
      ['courier', 'Shipment'],
      ['payments', 'Payment'],
    ] as const) {
      const other = await demo.window(person)
      await other.goto(new URL('/reports/new', other.url()).href)
      await other.getByRole('radio', { name: kind, exact: true, checked: true }).waitFor()
      await other.context().close()
    }
  })

  it('the long form says whether the seller may be told, and what identifies somebody goes along by kind', async () => {
    await begin('2')
    await into(page, /^handle, Who is behind/, '@chem_king_y')
    await page.getByText('Personal data that go with it, closed: handle.').waitFor()
    await page.getByRole('radio', { name: 'Account', exact: true }).focus()
    await page.keyboard.press('l')
    await page.getByLabel('What holds').selectOption({ label: 'The seller must not be told' })
    await into(page, 'By what order', 'Court of Lisbon, 12/26')
    await page.getByRole('radio', { name: 'Account', exact: true }).focus()
    await page.keyboard.press('l')
    expect(await page.getByLabel('By what order').inputValue()).toBe('Court of Lisbon, 12/26')
  })

  it('folding the long form, and looking at another kind, loses nothing', async () => {
    await begin('5')
    await page.keyboard.press('l')
    await into(page, 'How it was hidden', 'in a lamp')
    await into(page, 'Weight', '1.2 kg')
    await page.getByRole('radio', { name: 'Shipment', exact: true }).focus()
    await page.keyboard.press('l')
    expect(await page.getByLabel('How it was hidden').inputValue()).toBe('in a lamp')
    expect(await page.getByLabel('Declared value').count()).toBe(0)
    await page.keyboard.press('6')
    expect(await page.getByLabel('How it was hidden').count()).toBe(0)
    await page.keyboard.press('5')
    expect(await page.getByLabel('Weight').inputValue()).toBe('1.2 kg')
  })

  it('what was reported before is said while she types, opens beside, and holds nobody up', async () => {
    await begin('2')
    await into(page, /^handle, Who is behind/, 'Chem_King_X')
    const note = page.getByRole('region', { name: 'What you reported before' })
    await note.getByText('same name or number').waitFor()
    expect(await note.getByRole('link').first().getAttribute('target')).toBe('_blank')
    await into(page, /^handle, Who is behind/, 'someone_else')
    await note.waitFor({ state: 'detached' })
  })

  it('what is missing stands at its field by the number of its rule, and still does when it is opened elsewhere', async () => {
    await begin('5')
    await page.keyboard.press('Control+Enter')
    for (const rule of ['R32', 'R33', 'R34', 'R05']) await page.getByText(new RegExp(`^${rule} · `)).waitFor()
    await page.getByText(/Draft saved/).waitFor()
    const again = await demo.window('moderator')
    await again.goto(page.url())
    await again.getByText(/^R32 · /).waitFor()
    await again.context().close()
  })

  it('nothing went wrong that nobody saw', () => {
    expect(demo.faults).toEqual([])
  })
})
