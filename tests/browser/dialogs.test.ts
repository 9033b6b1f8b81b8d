import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

describe.skipIf(leftOut !== null)('in a dialog, in French', () => {
  let demo: Demo
  let page: Page
  beforeAll(async () => {
    demo = await openDemo(engines[0]!)
    page = await demo.window('secretariat')
    await page.getByRole('link', { name: 'Personnes' }).click()
    await page.getByRole('button', { name: 'Proposer une organisation' }).click()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.log(await page.locator('body').ariaSnapshot())
  })
  afterAll(() => demo.close())

  const dialog = () => page.getByRole('dialog', { name: 'Proposer une organisation' })
  const country = () => dialog().getByRole('button', { name: 'Pays' })

  it('a country is found by typing and chosen by the mouse, and the focus is back at its field', async () => {
    await country().click()
    await page.keyboard.type('pol')
    await page.getByRole('option', { name: 'Pologne' }).click()
    await dialog().getByText('Pologne').waitFor()
    await country().and(page.locator(':focus')).waitFor()
  })

  it('Escape closes the list of countries alone, then the dialog, and gives the focus back to what opened it', async () => {
    await country().press('Enter')
    await page.getByRole('option', { name: 'Albanie' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('option', { name: 'Albanie' }).waitFor({ state: 'detached' })
    expect(await dialog().count()).toBe(1)
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await page
      .getByRole('button', { name: 'Proposer une organisation' })
      .and(page.locator(':focus'))
      .waitFor()
    expect(demo.faults).toEqual([])
  })

  it('what is missing is said in words, and the focus stands where it can be mended', async () => {
    await page.getByRole('button', { name: 'Proposer une organisation' }).click()
    await dialog().getByRole('button', { name: 'Proposer', exact: true }).click()
    await dialog().getByText('Ce champ est nécessaire.').first().waitFor()
    await dialog()
      .getByLabel(/^Nom de l’organisation/)
      .and(page.locator(':focus'))
      .waitFor()
    await page.keyboard.press('Escape')
  })

  it('a key is not revoked by one press: that there is no way back is said before', async () => {
    const company = await demo.window('moderator')
    await company.getByRole('link', { name: 'People' }).click()
    await company.getByRole('button', { name: 'Make a key' }).click()
    await company.getByLabel(/^What will use it/).fill('nightly')
    await company.getByRole('button', { name: 'Make the key' }).click()
    await company.getByRole('button', { name: 'I have it' }).click()
    await company.getByRole('button', { name: 'Revoke' }).click()
    const asked = company.getByRole('dialog', { name: 'Revoke nightly' })
    await asked.getByText('There is no way back', { exact: false }).waitFor()
    await company.keyboard.press('Escape')
    await company.getByText('never used').waitFor()
    await company.getByRole('button', { name: 'Revoke' }).click()
    await asked.getByRole('button', { name: 'Revoke' }).click()
    await company.getByText('revoked').first().waitFor()
    await company.context().close()
  })

  it('what was pressed may be gone once it is done: the focus then stands at the incident’s title', async () => {
    const officer = await demo.window('netherlands')
    await officer.getByRole('link', { name: /Candy press/ }).click()
    const verbs = officer.getByRole('toolbar')
    await verbs.getByRole('button', { name: /^Acknowledge/ }).press('Enter')
    await verbs.getByRole('button', { name: /^Acknowledge/ }).waitFor({ state: 'detached' })
    const title = officer.getByRole('heading', { level: 1, name: /Candy press/ })
    await title.and(officer.locator(':focus')).waitFor()
    await verbs.getByRole('button', { name: /^Claim/ }).press('Enter')
    await verbs.getByRole('button', { name: /^Claim/ }).waitFor({ state: 'detached' })
    await verbs.getByRole('button', { name: /^Dismiss/ }).press('Enter')
    await officer.getByRole('dialog').getByRole('radio').first().check()
    await officer.getByRole('dialog').getByRole('textbox').fill('A confectioner, well known')
    await officer.keyboard.press('Control+Enter')
    await officer
      .getByRole('dialog')
      .waitFor({ state: 'detached' })
      .catch(async error => {
        console.log(await officer.getByRole('dialog').ariaSnapshot())
        throw error
      })
    await verbs.getByRole('button', { name: /^Dismiss/ }).waitFor({ state: 'detached' })
    await title.and(officer.locator(':focus')).waitFor()
    await officer.context().close()
  })
})
