import type { Page } from '@playwright/test'
import { organisations, words } from './words.ts'

/** Goes on by the main button of the screen. */
export const next = (page: Page) => page.getByRole('link', { name: /^Weiter: / }).click()

/** Sets up a workshop from the empty start page, up to the rules: what it is called, and who takes part and may sign. */
export async function setUp(page: Page, facts: { readonly title: string; readonly place: string }): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: words.library.createFirst }).click()
  await page.getByLabel(words.setup.facts.title).fill(facts.title)
  await page.getByLabel(words.setup.facts.place).fill(facts.place)
  await page.getByLabel(words.setup.facts.firstDay).fill('2027-10-14')
  await next(page)
  for (const { name, short, person } of organisations) {
    await page.getByLabel(words.setup.organisation, { exact: true }).fill(name)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: words.setup.change(name) }).click()
    const dialog = page.getByRole('dialog', { name })
    await dialog.getByLabel(words.setup.shortName, { exact: true }).fill(short)
    await dialog.getByRole('button', { name: words.setup.addDelegate, exact: true }).click()
    await dialog.getByLabel(words.setup.person, { exact: true }).first().fill(person)
    await dialog.getByLabel(words.setup.mandate).selectOption('decides')
    await dialog.getByRole('button', { name: words.setup.addSignatory }).click()
    await dialog.getByLabel(words.setup.person, { exact: true }).last().fill(person)
    await dialog.getByRole('button', { name: words.common.done }).click()
  }
  await next(page)
  await page.getByLabel(words.setup.ruleToday).selectOption('consent')
}
