import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { csv, row } from '../files.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

const folder = join(import.meta.dirname, 'screenshots')

type Screen = { name: string; person: string; open: (page: Page) => Promise<void> }

const go = (path: string) => async (page: Page) => {
  await page.goto(new URL(path, page.url()).href)
}
const openFirst = (path: string, link: RegExp) => async (page: Page) => {
  await go(path)(page)
  await page.getByRole('main').getByRole('link', { name: link }).first().click()
}

const screens: Screen[] = [
  { name: 'queue', person: 'officer', open: go('/queue') },
  { name: 'incident', person: 'officer', open: openFirst('/queue', /ethyl glycidate/) },
  {
    name: 'share',
    person: 'officer',
    open: async page => {
      await openFirst('/queue', /ethyl glycidate/)(page)
      await page.getByRole('heading', { level: 1, name: /ethyl glycidate/ }).waitFor()
      await page.keyboard.press('s')
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'signals', person: 'moderator', open: go('/signals') },
  { name: 'quality', person: 'moderator', open: go('/quality') },
  {
    name: 'seller-notice',
    person: 'moderator',
    open: async page => {
      await openFirst('/reports', /ethyl glycidate/)(page)
      await page.getByRole('button', { name: 'Change' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'new-report', person: 'moderator', open: go('/reports/new') },
  { name: 'reports', person: 'moderator', open: go('/reports') },
  { name: 'report', person: 'moderator', open: openFirst('/reports', /ethyl glycidate/) },
  { name: 'questions', person: 'moderator', open: go('/questions') },
  { name: 'drafts', person: 'moderator', open: go('/drafts') },
  { name: 'files', person: 'moderator', open: go('/files') },
  {
    name: 'file',
    person: 'moderator',
    open: async page => {
      await go('/files')(page)
      const content = csv(row(1), row(2, { 'Ships from': 'Atlantis' }))
      const file = { name: 'rows.csv', mimeType: 'text/csv', buffer: Buffer.from(content) }
      await page.locator('input[type=file]').setInputFiles(file)
      await page.getByText('How this file is read').waitFor()
    },
  },
  {
    name: 'bench',
    person: 'moderator',
    open: async page => {
      await go('/bench')(page)
      await page.getByLabel('Text of the listing').fill('PMK ethyl gIycidate, 1 kg, double clearance')
      await page.getByRole('region', { name: 'Whether it deserves a look' }).waitFor()
    },
  },
  { name: 'people', person: 'moderator', open: go('/people') },
  {
    name: 'api-guide',
    person: 'moderator',
    open: async page => {
      await go('/docs/api')(page)
      await page.getByRole('heading', { level: 2, name: 'File a report', exact: true }).waitFor()
    },
  },
  { name: 'histories', person: 'auditor', open: go('/histories') },
  { name: 'history', person: 'auditor', open: openFirst('/histories', /ethyl glycidate/) },
  {
    name: 'erasures',
    person: 'auditor',
    open: async page => {
      await go('/erasures')(page)
      await page.getByText('Nobody has asked for an erasure yet.').waitFor()
    },
  },
  {
    name: 'ask-erasure',
    person: 'auditor',
    open: async page => {
      await go('/erasures')(page)
      await page.getByRole('button', { name: 'Ask for an erasure' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'empty-queue', person: 'customs', open: go('/queue') },
]

describe.skipIf(leftOut !== null)('every screen', () => {
  let demo: Demo
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    demo = await openDemo(engines[0]!)
  })
  afterAll(() => demo.close())

  const looks = [
    { width: 1440, theme: 'light' },
    { width: 1440, theme: 'dark' },
    { width: 390, theme: 'light' },
    { width: 390, theme: 'dark' },
  ] as const

  for (const look of looks) {
    describe(`${look.theme}, ${look.width} wide`, () => {
      const windows = new Map<string, Page>()
      const windowOf = async (person: string): Promise<Page> => {
        const open = windows.get(person) ?? (await demo.window(person, look))
        windows.set(person, open)
        return open
      }
      afterAll(async () => {
        for (const page of windows.values()) await page.context().close()
      })

      it.each(screens)(
        '$name fits its width, and axe has no serious finding',
        async ({ name, person, open }) => {
          const page = await windowOf(person)
          await open(page)
          await page.getByRole('main').waitFor()
          await page.waitForTimeout(500)
          await page.screenshot({ path: join(folder, `${name}-${look.theme}-${look.width}.png`) })
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          expect(wider).toBeLessThanOrEqual(0)
          const { violations } = await new AxeBuilder({ page }).analyze()
          const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
          expect(
            serious.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
            ),
          ).toEqual([])
        },
      )
    })
  }

  it('the people of the demo are grouped by what they do', async () => {
    const page = await demo.browser.newPage()
    await page.goto(demo.origin)
    await page.getByText('Anna Keller').waitFor()
    await page.screenshot({ path: join(folder, 'demo.png') })
    await page.close()
  })
})
