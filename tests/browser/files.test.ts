import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { csv, row } from '../files.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

const file = (content: string, name = 'yesterday.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
})

describe.skipIf(leftOut !== null)('a file of reports on the page', () => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo(engines[0]!)
  })
  afterAll(() => demo.close())

  const choose = async (page: Page, content: string) => {
    await page.goto(new URL('/files', page.url()).href)
    await page.locator('input[type=file]').setInputFiles(file(content))
    await page.getByText('How this file is read').waitFor()
  }
  const count = (page: Page, verdict: string) =>
    page.getByRole('row', { name: verdict }).locator('td').first().textContent()
  const looksRight = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  }

  it('with errors: seen before it is taken, taken, its refused rows mended and sent again', async () => {
    const page = await demo.window('moderator')
    const rows = Array.from({ length: 30 }, (_, i) => row(i + 1, i === 6 ? { 'Ships from': 'Atlantis' } : {}))
    await choose(page, csv(...rows))
    await looksRight(page)
    const start = page.getByRole('button', { name: 'Take all rows' })
    expect(await start.isDisabled()).toBe(true)
    await page.getByLabel('Indicators', { exact: false }).last().fill('P01 L01')
    await page
      .getByLabel('Reason', { exact: false })
      .last()
      .fill('Designer precursor by the kilogram: {Title}')
    await page.getByLabel('Why no capture').last().fill('Taken from an export')
    await page.getByLabel('In good faith: these rows are what we saw ourselves').check()
    await page.getByText('“Atlantis” is no country').first().waitFor()
    await page.getByText('Yes, a person looked at every single row').click()
    await start.click()
    await page.getByText('Every row has been taken').waitFor()
    expect([await count(page, 'Filed'), await count(page, 'Refused')]).toEqual(['29', '1'])
    await looksRight(page)

    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'The refused row, to mend' }).click()
    const refused = await readFile(await (await downloading).path(), 'utf8')
    expect(refused).toContain('tocsin_why')

    await choose(page, refused.replace('Atlantis', 'Germany'))
    await page.getByText('As the last time a file with these columns came.').waitFor()
    await page.getByLabel('In good faith: these rows are what we saw ourselves').check()
    await page.getByText('Yes, a person looked at every single row').click()
    await start.click()
    await page.getByText('Every row has been taken').waitFor()
    expect(await count(page, 'Filed')).toBe('1')

    await choose(page, csv(...rows))
    await page.getByText('The very same file came').waitFor()
    await page.getByLabel('In good faith: these rows are what we saw ourselves').check()
    await start.click()
    await page.getByText('Every row has been taken').waitFor()
    expect([await count(page, 'Unchanged'), await count(page, 'Filed')]).toEqual(['29', '0'])
    expect(demo.faults).toEqual([])
  })

  it('by keyboard alone: chosen, read, told that it is no file of rows, and left', async () => {
    const page = await demo.window('moderator')
    await page.getByRole('link', { name: 'Files', exact: true }).waitFor()
    const heading = page.getByRole('heading', { name: 'Files', exact: true })
    // On a busy machine the page stands before its keys do, and two letters may come too far apart.
    for (let tries = 0; tries < 10 && !(await heading.isVisible()); tries++) {
      await page.keyboard.press('g')
      await page.keyboard.press('f')
      await heading.waitFor({ timeout: 2_000 }).catch(() => {})
    }
    await heading.waitFor()
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /Drop a file here/ }).focus()
    await page.keyboard.press('Enter')
    await (await choosing).setFiles(file('PK\u0003\u0004 a workbook', 'book.csv'))
    await page.getByText('save the sheet as “CSV UTF-8”').waitFor()
    await page.getByRole('button', { name: 'Discard this file' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Cancelled before any row was taken').waitFor()
  })
})
