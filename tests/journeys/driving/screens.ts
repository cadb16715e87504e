import { expect, type Page } from '@playwright/test'
import { de } from '#i18n/de/index.ts'
import type { Words } from '#i18n/words.ts'
import { paths, setupSteps } from '#routes/paths.ts'
import { stepPath, steps } from '#ui/wizard/path/steps.ts'
import { stepWords } from '#ui/wizard/path/step-words.ts'

/** One screen of an open workshop: how to get there, and what stands there once it is there. */
export interface Screen {
  readonly path: string
  /** Null: whatever the heading says. */
  readonly heading: string | null
}

/** Every screen of a workshop, from the method table. */
export function screensOf(workshop: string, words: Words = de): readonly Screen[] {
  return [
    ...setupSteps.map((step) => ({ path: paths.setup(workshop, step), heading: words.setup.steps[step].question })),
    ...steps.map((step) => ({ path: stepPath(workshop, step), heading: stepWords(words, step).question })),
    { path: paths.recap(workshop), heading: words.recap.question },
    { path: paths.break(workshop), heading: words.projector.break.title },
    { path: paths.commitment(workshop), heading: null },
    { path: paths.reviews(workshop), heading: words.reviews.title },
  ]
}

/**
 * Goes to a screen without loading the page again, and waits until it is there: its heading takes the focus, but on the
 * start page, whose heading takes none. A heading that is merely seen may still be that of the screen before.
 */
export async function visit(page: Page, { path, heading }: Screen): Promise<void> {
  const moves = await page.evaluate((hash) => {
    if (window.location.hash === `#${hash}`) return false
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.location.hash = hash
    return true
  }, path)
  const top = page.getByRole('heading', { level: 1 })
  await (heading === null ? expect(top).toBeVisible() : expect(top).toHaveText(heading))
  if (moves) await expect(page.locator('h1:focus, h1:not([tabindex])')).toHaveCount(1)
}

/** Opens the sample from the start page; the id of the workshop. */
export async function openSample(page: Page, words: Words = de): Promise<string> {
  await page.goto('/')
  await page.getByRole('button', { name: words.library.sample }).click()
  return openedId(page)
}

/** Begins an empty workshop from the start page; its id. */
export async function openEmpty(page: Page, words: Words = de): Promise<string> {
  await page.goto('/')
  await page.getByRole('button', { name: words.library.createFirst }).click()
  return openedId(page)
}

/** The id of the workshop that has just been opened, once its first screen is there. */
export async function openedId(page: Page): Promise<string> {
  await page.waitForURL(/#\/w\/[\w-]+\//)
  await expect(page.locator('h1:focus')).toHaveCount(1)
  return /#\/w\/([\w-]+)\//.exec(page.url())?.[1] ?? ''
}
