import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

describe.skipIf(leftOut !== null)('a draft', () => {
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

  const begin = async (): Promise<string> => {
    await page.goto(new URL('/reports/new', page.url()).href)
    await page.getByRole('radio', { name: 'Listing' }).and(page.locator(':focus')).waitFor()
    return page.url()
  }
  const chooseCountry = async (of: Page, button: string, name: string) => {
    await of.getByRole('button', { name: button }).click()
    await of.keyboard.type(name)
    await of.getByRole('option', { name }).first().click()
    await of.keyboard.press('Escape')
  }
  const title = (of: Page) => of.getByLabel('Title of the listing')

  it('is not made by looking at what each kind asks', async () => {
    const address = await begin()
    await page.keyboard.press('5')
    await page.keyboard.press('l')
    await page.waitForTimeout(1_500)
    await page.goto(new URL('/drafts', address).href)
    await page.getByText('No drafts.').waitFor()
  })

  it('survives a tab that is closed while she types', async () => {
    const address = await begin()
    const tab = await page.context().newPage()
    await tab.goto(address)
    await title(tab).fill('Begun here')
    await tab.getByText(/Draft saved/).waitFor()
    await title(tab).fill('Begun here, and closed at once')
    await tab.close({ runBeforeUnload: true })
    await expect
      .poll(
        async () => {
          await page.goto(address)
          return title(page).inputValue()
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe('Begun here, and closed at once')
  })

  it('survives a lost session: it waits, asks to sign in over the page, and is saved then', async () => {
    const address = await begin()
    await title(page).fill('Before')
    await page.getByText(/Draft saved/).waitFor()
    await page.context().clearCookies()
    await title(page).fill('After the session was gone')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await dialog.getByRole('button').click()
    await dialog.waitFor({ state: 'detached' })
    expect(await title(page).inputValue()).toBe('After the session was gone')
    await page.getByText(/^Draft saved/).waitFor()
    const other = await demo.window('moderator')
    await other.goto(address)
    expect(await title(other).inputValue()).toBe('After the session was gone')
    await other.context().close()
  })

  it('open in two windows, is never overwritten unseen: both say where they differ, and she chooses', async () => {
    const address = await begin()
    await title(page).fill('Common')
    await page.getByText(/^Draft saved/).waitFor()
    const other = await demo.window('moderator')
    await other.goto(address)
    await title(other).fill('From the other window')
    await chooseCountry(other, 'Ships from', 'Germany')
    await other.getByText('Draft saved').waitFor()
    await other.waitForTimeout(1_200)
    await title(page).fill('From this window')
    const dialog = page.getByRole('dialog', { name: 'This draft was changed elsewhere' })
    await dialog.getByText('From the other window').waitFor()
    await dialog.getByText('From this window').waitFor()
    // Words, and no code: a country by its name.
    await dialog.getByText('Germany', { exact: true }).waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await dialog.getByRole('button', { name: 'Take what is there' }).click()
    expect(await title(page).inputValue()).toBe('From the other window')
    await other.context().close()
  })

  it('whose save arrived but whose answer did not is in no conflict with itself', async () => {
    await begin()
    await title(page).fill('One')
    await page.getByText(/^Draft saved/).waitFor()
    await page.evaluate(() => {
      const sent = window.fetch
      window.fetch = async (...given) => {
        const answer = await sent(...given)
        if (!String(given[0]).includes('drafts.save')) return answer
        window.fetch = sent
        throw new TypeError('the line fell silent behind the request')
      }
    })
    await title(page).fill('Two')
    await page.getByText(/^Not saved since/).waitFor()
    await page.getByText(/^Draft saved/).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('in its last week says in the list and in itself until when it is kept, and typing renews it', async () => {
    const address = await begin()
    await title(page).fill('An old doubt')
    await page.getByText(/^Draft saved/).waitFor()
    const id = address.split('/').at(-1)!
    await demo.aged(id, 22)
    await page.goto(new URL('/drafts', address).href)
    const row = page.getByRole('listitem').filter({ hasText: 'An old doubt' })
    await row.getByText(/Kept until/).waitFor()
    expect(await row.getByText(/then it is deleted/).count()).toBe(0)
    await demo.aged(id, 24)
    await page.reload()
    await row.getByText(/then it is deleted/).waitFor()
    await row.getByRole('link').click()
    await page.getByText(/Kept until/).waitFor()
    await title(page).fill('An old doubt, looked at again')
    await page.getByText(/Kept until/).waitFor({ state: 'detached' })
  })

  it('nothing went wrong that nobody saw', () => {
    expect(demo.faults.filter(fault => !fault.includes('fell silent'))).toEqual([])
  })
})
