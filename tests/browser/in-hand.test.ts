import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

describe.skipIf(leftOut !== null)('the places on a phone, in French', () => {
  let demo: Demo
  let page: Page
  beforeAll(async () => {
    demo = await openDemo(engines[0]!)
    page = await demo.window('moderator', { width: 390 })
    await page.getByRole('button', { name: 'Inês Almeida' }).click()
    await page.getByRole('radio', { name: 'Français' }).check()
    await page.keyboard.press('Escape')
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.log(await page.locator('body').ariaSnapshot())
  })
  afterAll(() => demo.close())

  const bar = () => page.getByRole('navigation', { name: 'Rubriques' })

  it('stand apart from each other, each word whole', async () => {
    await bar().getByText('Signalements').waitFor()
    const cut = await bar().evaluate(nav => {
      const shown = [...nav.querySelectorAll('li')].filter(li => li.getClientRects().length > 0)
      const words = shown.map(li => {
        const span = [...li.querySelectorAll('span')].find(one => one.clientWidth > 4)!
        const text = document.createRange()
        text.selectNodeContents(span)
        return {
          text: span.textContent,
          left: text.getBoundingClientRect().left,
          right: text.getBoundingClientRect().right,
          whole: span.scrollWidth <= span.clientWidth,
        }
      })
      const touching = words.filter(({ left }, at) => at > 0 && left - words[at - 1]!.right < 4)
      return [...touching, ...words.filter(({ whole }) => !whole)].map(({ text }) => text)
    })
    expect(cut).toEqual([])
  })

  it('are all in reach: the files too, and where she is is marked', async () => {
    await bar().getByRole('button', { name: 'Plus' }).click()
    const rest = page.getByRole('dialog', { name: 'Rubriques' })
    for (const name of ['Brouillons', 'Banc', 'Qualité', 'Personnes'])
      await rest.getByRole('link', { name }).waitFor()
    await rest.getByRole('link', { name: 'Fichiers' }).click()
    await page.getByRole('heading', { level: 1, name: 'Fichiers' }).waitFor()
    await rest.waitFor({ state: 'detached' })
    expect(await bar().getByRole('button', { name: 'Plus' }).getAttribute('aria-current')).toBe('page')
  })
})
