import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Demo, leftOut, openDemo } from './demo.ts'

describe.skipIf(leftOut !== null)('an erasure, by two persons in two windows', () => {
  let demo: Demo
  let secretary: Page
  let auditor: Page
  let number: string
  beforeAll(async () => {
    demo = await openDemo(engines[0]!)
    const company = await demo.window('moderator')
    await company.goto(new URL('/reports', company.url()).href)
    await company
      .getByRole('main')
      .getByRole('link', { name: /ethyl glycidate/ })
      .first()
      .click()
    number = (await company.getByText(/^R-\w{4}-\w{4}$/).textContent()) ?? ''
    secretary = await demo.window('secretariat')
    auditor = await demo.window('auditor')
    await places(secretary).getByRole('link', { name: 'Effacements' }).click()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    for (const page of [secretary, auditor]) console.log(await page.locator('body').ariaSnapshot())
  })
  afterAll(() => demo.close())

  const places = (page: Page) => page.getByRole('navigation', { name: /^(Places|Rubriques)$/ })
  const accessible = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }

  it('begins in a room that says what it is for', async () => {
    await secretary.getByText('Personne n’a encore demandé d’effacement.').waitFor()
    await accessible(secretary)
  })

  it('is asked for by the number on the receipt; a wrong one is said at its field, and nothing typed is gone', async () => {
    await secretary.keyboard.press('a')
    const dialog = secretary.getByRole('dialog')
    await dialog.getByLabel('Numéro du signalement').fill('R-0000-0000')
    await dialog.getByLabel('qui l’a examiné').uncheck()
    await dialog.getByLabel('Fondement').fill('Opposition accueillie le 24 novembre')
    await dialog.getByRole('button', { name: 'Demander' }).click()
    await dialog.getByText('Aucun signalement ne porte ce numéro.').waitFor()
    expect(await secretary.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
    await accessible(secretary)
    await secretary.keyboard.press('Control+a')
    await secretary.keyboard.type(number.toLowerCase())
    await secretary.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await secretary.getByText('En attente d’une autre personne').waitFor()
    expect(await secretary.getByRole('button', { name: /^Effacer/ }).count()).toBe(0)
    await accessible(secretary)
  })

  it('is counted for the other person, who reads before it what goes, what stays and what is out already', async () => {
    await auditor.reload()
    const link = places(auditor).getByRole('link', { name: 'Erasures' })
    await expect.poll(() => link.textContent()).toContain('1')
    await auditor.keyboard.press('g')
    await auditor.keyboard.press('e')
    await auditor.getByText('asked for by Claire Dubois, International secretariat').waitFor()
    await auditor.getByText('Opposition accueillie le 24 novembre').waitFor()
    await accessible(auditor)
    await auditor.getByRole('button', { name: `Erase: ${number}` }).click()
    const dialog = auditor.getByRole('dialog')
    for (const said of ['What goes', 'What stays', 'What cannot be recalled', 'This cannot be undone.'])
      await dialog.getByText(said).waitFor()
    expect(await dialog.getByText(/^title, /).textContent()).not.toContain('who looked at it')
    await accessible(auditor)
    await auditor.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await auditor.getByRole('button', { name: `Erase: ${number}` }).waitFor()
  })

  it('is done by the other person, and both read by whom', async () => {
    await auditor.getByRole('button', { name: `Erase: ${number}` }).click()
    await auditor.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click()
    await auditor.getByText('erased by Tom Hughes, Oversight office').waitFor()
    // The button is gone; whoever works by keyboard is not thrown back to the top of the page.
    await expect.poll(() => auditor.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
    await secretary.reload()
    await secretary.getByText('effacé par Tom Hughes, Oversight office').waitFor()
    await secretary.getByText('Rien n’attend.').waitFor()
    expect(await places(auditor).getByRole('link', { name: 'Erasures' }).textContent()).not.toContain('1')
    await accessible(secretary)
  })

  it('is gone where the company reads its report, which keeps its number', async () => {
    const company = await demo.window('moderator')
    await company.goto(new URL('/reports', company.url()).href)
    await company.getByRole('main').getByText(number).waitFor()
    const row = company.getByRole('main').getByRole('link').filter({ hasText: number })
    expect(await row.textContent()).not.toMatch(/glycidate/)
    expect(demo.faults).toEqual([])
  })

  it('is said to be done where somebody else was quicker, and not to be nowhere', async () => {
    await secretary.keyboard.press('a')
    const dialog = secretary.getByRole('dialog')
    await dialog.getByLabel('Numéro du signalement').fill(number)
    await dialog.getByLabel('Fondement').fill('La même personne')
    await dialog.getByRole('button', { name: 'Demander' }).click()
    await dialog.waitFor({ state: 'detached' })
    await auditor.reload()
    await auditor.getByRole('button', { name: `Erase: ${number}` }).click()
    const data = { code: 'not_found', params: {}, complaints: [], sentence: '' }
    await auditor.route('**/trpc/erasures.approve*', route =>
      route.fulfill({ status: 404, json: { error: { message: 'not_found', code: -32004, data } } }),
    )
    await auditor.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click()
    await auditor
      .getByText('Nothing was done: it no longer waits. The list says what became of it.')
      .waitFor()
    await auditor.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('is sent back by the other person, and whoever asked reads why', async () => {
    await auditor.unroute('**/trpc/erasures.approve*')
    await auditor.getByRole('button', { name: `Send back: ${number}` }).click()
    const dialog = auditor.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Send back', exact: true }).click()
    await expect
      .poll(() => auditor.evaluate(() => document.activeElement?.getAttribute('aria-invalid')))
      .toBe('true')
    await accessible(auditor)
    await auditor.keyboard.type('It was erased already')
    await dialog.getByRole('button', { name: 'Send back', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await auditor.getByText('sent back by Tom Hughes, Oversight office').waitFor()
    expect(await auditor.getByRole('button', { name: /^(Erase|Send back): / }).count()).toBe(0)
    await expect.poll(() => auditor.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
    await accessible(auditor)
    await secretary.reload()
    await secretary.getByText('renvoyé par Tom Hughes, Oversight office').waitFor()
    await secretary.getByText('It was erased already').waitFor()
    await accessible(secretary)
  })

  it('is withdrawn by who asked, by keyboard; whoever presses late in another window is told, and nothing is erased', async () => {
    await secretary.keyboard.press('a')
    const dialog = secretary.getByRole('dialog')
    await dialog.getByLabel('Numéro du signalement').fill(number)
    await dialog.getByLabel('Fondement').fill('Par erreur')
    await dialog.getByRole('button', { name: 'Demander' }).click()
    await dialog.waitFor({ state: 'detached' })
    await auditor.reload()
    await auditor.getByRole('button', { name: `Erase: ${number}` }).click()
    await secretary.getByRole('button', { name: `Retirer la demande : ${number}` }).focus()
    await secretary.keyboard.press('Enter')
    await dialog.getByLabel('Motif').waitFor()
    await accessible(secretary)
    await secretary.keyboard.type('Le mauvais numéro')
    await dialog.getByRole('button', { name: 'Retirer', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await secretary.getByText(/retiré par Claire Dubois/).waitFor()
    await auditor.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click()
    await auditor
      .getByText('Nothing was done: it no longer waits. The list says what became of it.')
      .waitFor()
    await auditor.getByText('withdrawn by Claire Dubois, International secretariat').waitFor()
    await auditor.getByText('Le mauvais numéro').waitFor()
  })
})
