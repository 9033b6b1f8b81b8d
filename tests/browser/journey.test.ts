import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

describe.skipIf(leftOut !== null)('two windows side by side', () => {
  let demo: Demo
  let moderator: Page
  let officer: Page
  const title = 'BMK gly\u200bcidate 5 kg'

  beforeAll(async () => {
    demo = await openDemo(engines[0]!)
    officer = await demo.window('officer')
    moderator = await demo.window('moderator')
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      for (const page of [moderator, officer]) console.log(await page.locator('body').ariaSnapshot())
  })
  afterAll(() => demo.close())

  const chooseCountry = async (page: Page, button: string, name: string) => {
    await page.getByRole('button', { name: button }).click()
    await page.keyboard.type(name)
    await page.getByRole('option', { name }).first().click()
    await page.keyboard.press('Escape')
  }
  const verb = (name: RegExp) => officer.getByRole('main').getByRole('button', { name }).first().click()
  const dialog = () => officer.getByRole('dialog')

  it('she sees what is recognised in her own text as she types, and what identifies the seller', async () => {
    await moderator.getByRole('link', { name: 'New report' }).click()
    await moderator.getByRole('heading', { level: 1, name: 'New report' }).waitFor()
    await moderator.getByLabel('Address').fill('https://meridian.example/item/4711')
    await moderator.getByLabel('Title of the listing').fill(title)
    await moderator
      .getByLabel('What the listing says')
      .fill('BMK glycidate, CAS 80532-66-7, 5 kg, stealth packaging. Telegram: @bmk_seller_x. Bitcoin only.')
    const recognised = moderator.getByRole('complementary', { name: 'What was recognised' })
    await recognised.getByText('Invisible character removed').first().waitFor()
    await recognised.getByText('International', { exact: false }).first().waitFor()
    await recognised.getByText('@bmk_seller_x').waitFor()
    expect(await moderator.getByRole('checkbox', { name: /^P05/ }).isChecked()).toBe(true)
  })

  it('a session that ends while she types loses nothing: the draft is there in another window', async () => {
    // The promise is one second; what was typed before it is in the draft of her account.
    await moderator.waitForTimeout(1_000)
    await moderator.getByText(/Draft saved/).waitFor()
    const again = await demo.window('moderator')
    await again.getByRole('link', { name: /^Drafts/ }).click()
    await again.getByText('cidate 5 kg', { exact: false }).first().click()
    expect(await again.getByLabel('Title of the listing').inputValue()).toBe(title)
    await again.context().close()
  })

  it('is told at its field what is missing, by rule, and nothing is filed', async () => {
    await moderator.getByRole('button', { name: 'File report' }).click()
    await moderator
      .getByText(/things? (is|are) missing/)
      .first()
      .waitFor()
  })

  it('she files, and a receipt comes at once', async () => {
    await chooseCountry(moderator, 'Ships from', 'Germany')
    await moderator.getByRole('button', { name: /^All fields/ }).click()
    await chooseCountry(moderator, 'Ships to', 'Netherlands')
    await moderator
      .getByRole('textbox', { name: /Why you report it/ })
      .fill('Designer precursor, five kilograms, disguised name.')
    await moderator
      .getByRole('combobox', { name: 'On what ground', exact: true })
      .fill('Voluntary disclosure under our terms')
    await moderator
      .getByLabel(/Drop files/)
      .or(moderator.locator('input[type=file]'))
      .last()
      .setInputFiles({
        name: 'page.html',
        mimeType: 'text/html',
        buffer: Buffer.from('<html>as it was</html>'),
      })
    await moderator.getByText(/sealed \d\d:/).waitFor()
    await moderator.getByRole('checkbox', { name: /good faith/ }).check()
    await moderator
      .getByText('because the goods ship from Germany', { exact: false })
      .filter({ visible: true })
      .waitFor()
    await moderator.keyboard.press('Control+Enter')
    await moderator.getByRole('heading', { name: /^Filed: R-/ }).waitFor()
    await moderator
      .getByText(/^[0-9a-f]{64}$/)
      .last()
      .waitFor()
  })

  it('he sees it arrive without reloading, and nothing moves until he asks', async () => {
    await officer.getByRole('button', { name: '1 new' }).click()
    await officer.getByRole('link', { name: /cidate 5 kg/ }).click()
    await officer.getByText('the goods ship from Germany', { exact: false }).first().waitFor()
    await officer.getByText('closed until revealed').waitFor()
  })

  it('he acknowledges, and her report says so without reloading', async () => {
    await moderator.getByRole('link', { name: 'Open the report' }).click()
    await verb(/^Acknowledge/)
    await officer.getByRole('button', { name: /^Accept/ }).waitFor()
    await moderator.getByText('In progress', { exact: false }).first().waitFor()
  })

  it('he keeps a note; its answer is lost; he presses again, and there is one', async () => {
    await verb(/^Note/)
    await dialog().getByRole('textbox', { name: 'Note' }).fill('Known from spring.')
    await officer.evaluate(() => {
      const real = window.fetch
      window.fetch = async (to, init) => {
        const answer = await real(to, init)
        if (!String(to).includes('incidents.act')) return answer
        window.fetch = real
        throw new TypeError('the answer was lost')
      }
    })
    await dialog().getByRole('button', { name: 'Keep the note' }).click()
    await dialog().getByText('Press again when there is').waitFor()
    // It was done: the live page has it already, under another revision.
    const kept = officer.locator('main li', { hasText: 'Known from spring.' })
    await kept.first().waitFor({ state: 'attached' })
    await dialog().getByRole('button', { name: 'Keep the note' }).click()
    await dialog().waitFor({ state: 'detached' })
    expect(await kept.count()).toBe(1)
  })

  it('he asks the company; she answers; the answer is there live', async () => {
    await verb(/^Ask the company/)
    await dialog()
      .getByRole('textbox', { name: /Your question/ })
      .fill('Since when was this seller listed?')
    await dialog().getByRole('radio', { name: 'Voluntary' }).check()
    await dialog().getByRole('button', { name: 'Ask the company' }).click()
    await moderator.getByText('Since when was this seller listed?').first().waitFor()
    await moderator
      .getByRole('textbox', { name: /In words/ })
      .first()
      .fill('Since the first of November.')
    await moderator.getByRole('button', { name: 'Send answer' }).click()
    await officer.getByText('Since the first of November.').first().waitFor()
  })

  it('he reveals the seller for a reason', async () => {
    await verb(/^Reveal identity/)
    await dialog().getByRole('checkbox', { name: 'All fields' }).check()
    await dialog()
      .getByRole('textbox', { name: /Why you need it/ })
      .fill('Identify the consignor')
    await dialog().getByRole('button', { name: 'Reveal' }).click()
    await officer.getByText('@bmk_seller_x').first().waitFor()
  })

  it('he sees the second country’s view before he shares, and why another is outside', async () => {
    await verb(/^Share/)
    await dialog().getByText('National police, synthetic drugs').first().click()
    await dialog()
      .getByRole('textbox', { name: /Purpose/ })
      .fill('Destination of the goods')
    await dialog()
      .getByText(/will see/)
      .first()
      .waitFor()
    await dialog().getByText('Precursor bureau').first().waitFor()
    await dialog()
      .getByRole('button', { name: /^Share with 1/ })
      .click()
    await dialog().waitFor({ state: 'detached' })
    const dutch = await demo.window('netherlands')
    await dutch.getByRole('link', { name: /cidate 5 kg/ }).click()
    await dutch.getByText('withheld', { exact: false }).first().waitFor()
    expect(await dutch.getByText('@bmk_seller_x').count()).toBe(0)
    await dutch.context().close()
  })

  it('he accepts, closes with feedback, and she reads it', async () => {
    await verb(/^Accept/)
    await dialog()
      .getByRole('radio', { name: /investigation/ })
      .check()
    await dialog().getByRole('button', { name: 'Accept' }).click()
    await dialog().waitFor({ state: 'detached' })
    await verb(/^Close/)
    await dialog()
      .getByRole('combobox', { name: 'What came of it' })
      .selectOption({ label: 'Investigation opened' })
    await dialog()
      .getByRole('radio', { name: /Send feedback/ })
      .check()
    await dialog()
      .getByRole('combobox', { name: 'Feedback' })
      .selectOption({ label: 'Your report led to action.' })
    await officer.keyboard.press('Control+Enter')
    await dialog().waitFor({ state: 'detached' })
    await moderator.getByText('Your report led to action.').first().waitFor()
  })

  it('the auditor reads the whole history, each event with its number in the ledger', async () => {
    const auditor = await demo.window('auditor')
    await auditor.getByRole('link', { name: /cidate 5 kg/ }).click()
    await auditor
      .getByText(/opened identities/i)
      .first()
      .waitFor()
    const numbers = await auditor.locator('tbody tr td:first-child').allInnerTexts()
    expect(numbers.map(number => Number(number.replace(/\D/g, '')))).toEqual(
      [...numbers].map((_, i, all) => Number(all[0]!.replace(/\D/g, '')) + i),
    )
    await auditor.context().close()
  })

  it('nothing went wrong that nobody saw', () => {
    expect(demo.faults).toEqual([])
  })
})
