import { usualAlerts } from '@tocsin/screening/grade/budget'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

const title = 'P\u200bMK ethyl gIycidate'
const text = '1 kg, double clearance, data sheet on request'
const chairs = Array.from({ length: 300 }, (_, at) => `Oak chair ${at};"Solid, four legs"`)
const catalogue = `Titel;Beschreibung\n${chairs.join('\n')}\nKetamine powder;"pure, stealth shipping"\nIsotonitazene;"10 g, stealth, bitcoin"\n`

describe.skipIf(leftOut !== null)('the bench in a browser', () => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo(engines[0]!)
  })
  afterAll(() => demo.close())

  const openBench = async (person: string) => {
    const page = await demo.window(person)
    await page.goto(new URL('/bench', page.url()).href)
    await page.getByLabel('Title of the listing').waitFor()
    return page
  }

  it('shows in place what was read, says why and how sure, and hands it to a draft with one key', async () => {
    const page = await openBench('moderator')
    const answered = page.waitForResponse(/reports\.screen/)
    await page.getByLabel('Title of the listing').fill(title)
    await page.getByLabel('Text of the listing').fill(text)
    const answer = await (await answered).text()
    await page.getByText('Look-alike “I” for l').waitFor()
    expect(await page.locator('.listing-mirror .passage-disguised').first().textContent()).toBe(title)
    const aside = page.getByRole('complementary', { name: 'What was recognised' })
    for (const words of ['in force since 3 Dec 2024', '+1.7 pt.', '−1.2 pt.', 'edition 2'])
      await aside.getByText(words).first().waitFor()
    const verdict = page.getByRole('region', { name: 'Whether it deserves a look' })
    await verdict.getByText(`Your organisation looks at ${usualAlerts} of 10,000 listings.`).waitFor()
    // The list stays on the server: what came is about what was named.
    expect(answer.length).toBeLessThan(20_000)
    expect(answer).not.toContain('carfentanil')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('c')
    await page.waitForURL(/\/drafts\//)
    expect(await page.getByLabel('Title of the listing').inputValue()).toBe(title)
    expect(await page.getByLabel('What the listing says').inputValue()).toBe(text)
    await page.context().close()
  })

  it('ranks a catalogue, walks it by keyboard, and begins a draft of a row in one press', async () => {
    const page = await openBench('moderator')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'shop.csv', mimeType: 'text/csv', buffer: Buffer.from(catalogue) })
    await page.getByText('All 302 listings screened.').waitFor()
    const rows = page.getByRole('list', { name: 'Above clear, the most urgent first' }).getByRole('listitem')
    expect(await rows.count()).toBe(2)
    expect(await rows.first().textContent()).toContain('Isotonitazene')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(await page.getByLabel('Title of the listing').inputValue()).toBe('Isotonitazene')
    await page.keyboard.press('c')
    await page.waitForURL(/\/drafts\//)
    expect(await page.getByLabel('What the listing says').inputValue()).toBe('10 g, stealth, bitcoin')
    await page.context().close()
  })

  it('has a single text for an officer, and no catalogue', async () => {
    const page = await openBench('officer')
    await page.getByLabel('Text of the listing').fill('Isotonitazene, 10 g')
    await page.getByRole('region', { name: 'Whether it deserves a look' }).waitFor()
    expect(await page.locator('input[type=file]').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Report this' }).count()).toBe(0)
    await page.context().close()
  })
})
