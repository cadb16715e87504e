import { expect } from '@playwright/test'
import { newWorkshop, titleOf } from './driving/new-workshop.ts'
import { openSample } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { library } = words
const title = 'Übergänge gestalten: Bildungs- und Nachbarschaftspartnerschaft Grünau-Süd 2030'

test('the copy of a workshop with a long title is told from it in the list, at 1024 x 768 too', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await newWorkshop(page)
  await titleOf(page).fill(title)
  await page.goto('/')
  await page.getByRole('button', { name: library.commandsFor(title) }).click()
  await page.getByRole('menuitem', { name: library.duplicateWhole }).click()
  const copy = page.getByRole('heading', { level: 2, name: /Kopie/ })
  await expect(copy).toBeVisible()
  // Less than a line: letters reach a pixel over the box of their own.
  const hidden = () => copy.evaluate((heading) => heading.scrollHeight - heading.clientHeight)
  await expect.poll(hidden).toBeLessThan(5)
})

test('in the list no word of a title is torn apart at 1024 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await openSample(page)
  await page.goto('/')
  await page.getByRole('button', { name: library.create }).click()
  await page.waitForURL(/#\/w\//)
  await page.goto('/')
  const word = 'Ausbildungspartnerschaft'
  const title = page.getByRole('heading', { level: 2, name: word }).getByRole('link')
  await expect(title).toBeVisible()
  const lines = await title.evaluate((link, wanted) => {
    const text = link.firstChild
    const from = text?.textContent?.indexOf(wanted) ?? -1
    if (text === null || from < 0) return null
    const range = document.createRange()
    range.setStart(text, from)
    range.setEnd(text, from + wanted.length)
    return range.getClientRects().length
  }, word)
  expect(lines).toBe(1)
})
