import { expect } from '@playwright/test'
import { openSample } from './screens.ts'
import { test } from './test.ts'
import { words } from './words.ts'

const { frame, projector } = words

test('the whole screen is one command away, and so is the way back', async ({ page }) => {
  await openSample(page)
  // Whatever takes the focus closes a menu, and the heading of a screen that comes takes it.
  await expect(page.locator('h1:focus')).toHaveCount(1)
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
