import { expect, type Page } from '@playwright/test'
import { words } from './words.ts'

const { common, questions } = words

interface Noted {
  readonly open: string
  /** Short name of the organisation that brings the answer. */
  readonly owner: string
  readonly later: string
}

/** By one key, from wherever the focus is: an open question with who answers it until when, and a topic for later. */
export async function noteQuestions(page: Page, { open, owner, later }: Noted): Promise<void> {
  await page.keyboard.press('o')
  const drawer = page.getByRole('complementary', { name: questions.title })
  const field = drawer.getByRole('textbox', { name: questions.newQuestion })
  await field.fill(open)
  await page.keyboard.press('Enter')
  await field.fill(later)
  await page.keyboard.press('Alt+Enter')
  await expect(drawer.getByRole('heading', { name: questions.parkedTitle })).toBeVisible()
  await drawer.getByRole('button', { name: questions.open(open) }).click()
  await drawer.getByLabel(questions.owner).selectOption({ label: owner })
  await drawer.getByLabel(questions.by).fill('2027-12-01')
  await drawer.getByRole('button', { name: common.close, exact: true }).click()
}
