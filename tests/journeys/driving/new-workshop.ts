import type { Page } from '@playwright/test'
import { words } from './words.ts'

/** Begins a workshop from the start page; its title is empty and takes what is typed. */
export async function newWorkshop(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: words.library.createFirst }).click()
  await titleOf(page).fill('')
}

/** The field of the title on the first screen of the set-up. */
export const titleOf = (page: Page) => page.getByLabel(words.setup.facts.title)
