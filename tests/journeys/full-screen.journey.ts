import { expect } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { openSample, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { frame, projector } = words

test('the whole screen is one command away, and so is the way back', async ({ page }) => {
  await openSample(page)
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
  const choose = async (name: string) => {
    await page.getByRole('button', { name: frame.more }).click()
    await page.getByRole('menuitem', { name, exact: true }).click()
  }
  await choose(frame.fullScreen)
  await expect.poll(isFull).toBe(true)
  // The mirrored view takes it over, and leaves what it found.
  await page.keyboard.press('p')
  await page.getByRole('button', { name: projector.leave }).click()
  await expect(page.getByRole('button', { name: frame.more })).toBeVisible()
  expect(await isFull()).toBe(true)
  await choose(frame.leaveFullScreen)
  await expect.poll(isFull).toBe(false)
})

test('the mirrored view ends where there is nothing for the room', async ({ page }) => {
  const id = await openSample(page)
  await visit(page, { path: paths.reviews(id), heading: words.reviews.title })
  await visit(page, { path: paths.commitment(id), heading: null })
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { level: 1, name: projector.commitment })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: words.reviews.title })).toBeVisible()
  await expect(page.getByRole('button', { name: frame.more })).toBeVisible()
})

test('what the room only reads has pages in the mirrored window, turned by key and by button', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  const id = await openSample(page)
  await visit(page, { path: paths.recap(id), heading: words.recap.question })
  await page.keyboard.press('p')
  const at = (number: number) => page.getByRole('contentinfo').getByText(new RegExp(`^Seite ${number} von `))
  const sentence = page.getByText(/^Wir begleiten/)
  const back = page.getByRole('button', { name: projector.previousPage })
  await expect(at(1)).toBeVisible()
  await expect(sentence).toBeInViewport()
  await expect(back).toBeDisabled()
  await page.keyboard.press('Shift+PageDown')
  await expect(at(2)).toBeVisible()
  await expect(sentence).not.toBeInViewport()
  await back.click()
  await expect(at(1)).toBeVisible()
  await expect(sentence).toBeInViewport()
  // A presenter has no Shift: its keys turn the same pages.
  for (const number of [2, 3]) {
    await page.keyboard.press('PageDown')
    await expect(at(number)).toBeVisible()
  }
  await page.keyboard.press('PageUp')
  await expect(at(2)).toBeVisible()
})

test('a presenter turns the pages of what the room reads before it leads on', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  const id = await openSample(page)
  await visit(page, { path: paths.commitment(id), heading: null })
  await page.keyboard.press('p')
  const number = page.getByRole('contentinfo').getByRole('paragraph')
  await expect(number).toHaveText(/^Seite 1 /)
  await page.keyboard.press('PageDown')
  await expect(number).toHaveText(/^Seite 2 /)
  await page.keyboard.press('PageUp')
  await expect(number).toHaveText(/^Seite 1 /)
  await expect(page.getByRole('heading', { level: 1, name: projector.commitment })).toBeVisible()
  await page.keyboard.press('PageUp')
  await page.waitForURL(/conflict\/stances$/)
})
