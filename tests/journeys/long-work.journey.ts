import { expect, type Route } from '@playwright/test'
import { test } from './test.ts'
import { words } from './words.ts'

const { commitmentPage: said, common, library, frame } = words

test('a file that takes long says so and can be cancelled; the pages beside it are set all the same', async ({
  page,
  context,
}) => {
  // Typefaces that do not come hold up the thread that sets and makes, as a large workshop does on a slow machine.
  const held: Route[] = []
  let isHolding = true
  await context.route(/\.ttf$/, async (route) => {
    if (isHolding) held.push(route)
    else await route.continue()
  })
  const saved: string[] = []
  page.on('download', (download) => saved.push(download.suggestedFilename()))
  await page.goto('/')
  await page.getByRole('button', { name: library.sample }).click()
  await page.getByRole('link', { name: frame.commitment, exact: true }).first().click()
  await page.getByRole('button', { name: said.saveDraft }).click()
  const busy = page.getByRole('button', { name: said.making })
  await expect(busy).toHaveAttribute('aria-busy', 'true')
  await expect(page.getByRole('status').getByText(said.making)).toBeAttached()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: common.cancel })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').getByText(said.cancelled)).toBeAttached()
  await expect(page.getByRole('button', { name: said.saveDraft })).toBeFocused()
  expect(held.length).toBeGreaterThan(0)

  isHolding = false
  await Promise.all(held.map((route) => route.continue().catch(() => undefined)))
  await expect(page.getByText(/^Seite 1–2 von/)).toBeVisible()
  expect(saved).toEqual([])
  await page.getByRole('button', { name: said.saveDraft }).click()
  await expect.poll(() => saved.length).toBe(1)
})
