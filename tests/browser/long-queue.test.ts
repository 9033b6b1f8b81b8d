import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { manyIncidents } from '../many-incidents.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

const many = 5_000

describe.skipIf(leftOut !== null)(`a queue of ${many} open incidents`, () => {
  let demo: Demo
  let page: Page
  let open = 0
  beforeAll(async () => {
    demo = await openDemo(engines[0]!)
    const [{ viewer }] = (await demo.asSuperuser(
      `select organisation as viewer from membership where name = 'Anna Keller'`,
    )) as [{ viewer: string }]
    await manyIncidents(demo.asSuperuser, { viewer, many, closed: 40 })
    const [counted] = (await demo.asSuperuser(
      'select count(*)::int as open from incident_view where viewer = $1 and not closed',
      [viewer],
    )) as [{ open: number }]
    open = counted.open
    page = await demo.window('officer')
    await page.goto(new URL('/queue', page.url()).href)
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      console.log((await page.locator('body').ariaSnapshot()).slice(0, 6_000))
  })
  afterAll(() => demo.close())

  const said = () => open.toLocaleString('en')
  const list = () => page.getByRole('list', { name: 'Incidents' })
  const rolled = () =>
    list().evaluate(one => {
      one.parentElement!.scrollTop = one.parentElement!.scrollHeight
    })

  it('says how many there are, and how many of them are here', async () => {
    await page.getByText(`${said()} incidents`).waitFor()
    await page.getByRole('navigation', { name: 'Saved places' }).getByText(said(), { exact: true }).waitFor()
    await page.getByText(new RegExp(`^2,000 of ${said()} listed`)).waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  it('reads on as one scrolls, to the very last, and nothing counts as new', async () => {
    for (const shown of ['4,000', null]) {
      await rolled()
      if (shown) await page.getByText(new RegExp(`^${shown} of ${said()} listed`)).waitFor()
      else await page.getByText(/ of .* listed/).waitFor({ state: 'detached' })
    }
    await expect
      .poll(async () => {
        await rolled()
        return list().getByText(`Copy ${many}`, { exact: true }).count()
      })
      .toBe(1)
    expect(await page.getByRole('button', { name: /new|Put in order/ }).count()).toBe(0)
  })

  it('finds by filter what stands far behind, without scrolling there', async () => {
    await page.reload()
    await page.getByText(new RegExp(`^2,000 of ${said()} listed`)).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('T-COPY-04987')
    await list().getByText('Copy 4987', { exact: true }).waitFor()
    await page.keyboard.press('Control+a')
    // Of thousands of rows the words are worked out once: with every letter anew, a reference took twelve seconds.
    const since = Date.now()
    await page.keyboard.type('T-COPY-03987')
    await list().getByText('Copy 3987', { exact: true }).waitFor()
    expect(Date.now() - since).toBeLessThan(6_000)
    await page.keyboard.press('Escape')
  })

  it('finds by Ctrl K what stands far behind or is closed, without drawing thousands of lines', async () => {
    for (const [reference, title] of [
      ['T-COPY-04987', 'Copy 4987'],
      ['T-COPY-05040', 'Copy 5040'],
    ] as const) {
      await page.keyboard.press('Control+k')
      const menu = page.getByRole('dialog')
      await menu.getByRole('combobox').waitFor()
      expect(await menu.getByRole('option').count()).toBeLessThan(200)
      await page.keyboard.type(reference)
      await menu.getByRole('option', { name: `${reference} · ${title}` }).waitFor()
      await page.keyboard.press('Escape')
      await menu.waitFor({ state: 'detached' })
    }
    await page.keyboard.press('Control+k')
    await page.keyboard.type('zzzqqq')
    await page.getByRole('dialog').getByText('Nothing by that name.', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('says that there is nothing only once all of it was looked at', async () => {
    await page.reload()
    await page.getByText(new RegExp(`^2,000 of ${said()} listed`)).waitFor()
    await page.route(/incidents\.list/, () => {})
    await page.keyboard.press('/')
    await page.keyboard.type('zzzqqq')
    await page.getByText(/the rest is being read/).waitFor()
    expect(await page.getByText(/has all of these words/).count()).toBe(0)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('zzzqqq')
    await page
      .getByRole('dialog')
      .getByText(/is being read/)
      .waitFor()
    await page.unroute(/incidents\.list/)
    await page.getByRole('dialog').getByText('Nothing by that name.', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('No incident in this place has all of these words.').waitFor()
    await page.keyboard.press('Escape')
  })

  it('shows what is closed and what waits for a company, though the queue alone fills a list', async () => {
    const places = page.getByRole('navigation', { name: 'Saved places' })
    await places.getByRole('link', { name: /^Closed/ }).click()
    await list().getByText('Copy 5040', { exact: true }).waitFor()
    await places.getByRole('link', { name: /^Questions open/ }).click()
    await list().getByText('Copy 5000', { exact: true }).waitFor()
  })

  it('calls no row withdrawn that was closed meanwhile, and each that is', async () => {
    await page
      .getByRole('navigation', { name: 'Saved places' })
      .getByRole('link', { name: /^Queue/ })
      .click()
    const row = (copy: number) => list().getByText(`Copy ${copy}`, { exact: true })
    await row(2).waitFor()
    await demo.asSuperuser(
      `update incident_view set closed = true, body = body || '{"substate": "closed"}' where body ->> 'title' = 'Copy 2'`,
    )
    await demo.asSuperuser(`delete from incident_view where body ->> 'title' = 'Copy 3'`)
    // An act of one's own has the list read again.
    await list()
      .getByRole('link', { name: /Tramadol/ })
      .click()
    await page.getByRole('heading', { level: 1, name: /Tramadol/ }).waitFor()
    await page.keyboard.press('n')
    await page.getByRole('dialog').getByRole('textbox').fill('Seen')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: /Put in order/ }).waitFor()
    await page.getByText('No longer with your agency.').waitFor()
    expect(await row(2).count()).toBe(1)
    expect(await page.getByText('No longer with your agency.').count()).toBe(1)
    expect(demo.faults).toEqual([])
  })
})
