import type { BrowserContext, Page } from '@playwright/test'
import type { Words } from '#i18n/words.ts'
import { words as usual } from './words.ts'

const image = { width: 1920, height: 1080 } as const

/** The projector's window, opened as a facilitator does. */
export async function openWall(page: Page, context: BrowserContext, words: Words = usual): Promise<Page> {
  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: words.projector.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: words.projector.second }).click()
  const wall = await opened
  await wall.setViewportSize(image)
  return wall
}

/** The question on the wall. */
export const question = (wall: Page) => wall.getByRole('heading', { level: 1 })
