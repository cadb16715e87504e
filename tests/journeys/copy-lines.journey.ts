import { expect, type Page } from '@playwright/test'
import { openSample, visit } from './driving/screens.ts'
import { paths } from '#routes/paths.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { commitmentPage, library, reviews } = words

/** How many lines begin with the comma that belongs to the name before it. */
const linesFromComma = (page: Page) =>
  page
    .getByRole('definition')
    .locator('span')
    .evaluateAll(
      (all) =>
        all.filter((part) => {
          const before = part.previousElementSibling?.getBoundingClientRect()
          const [comma] = Array.from(part.getClientRects())
          const isComma = part.textContent.startsWith(',')
          return isComma && before !== undefined && comma !== undefined && comma.top >= before.bottom - 4
        }).length,
    )

test('who reads a copy for review finds every comma behind the name that it follows, however wide the window', async ({
  page,
  context,
}) => {
  const id = await openSample(page)
  await visit(page, { path: paths.commitment(id), heading: null })
  await page.getByRole('button', { name: commitmentPage.moreFormats }).click()
  await page.getByRole('radio', { name: commitmentPage.formats['pdf-review'].name }).check()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: commitmentPage.formats['pdf-review'].save ?? '' }).click()
  const pdf = await (await download).path()

  const reader = await context.newPage()
  await reader.goto('/')
  const chooser = reader.waitForEvent('filechooser')
  await reader.getByRole('button', { name: library.openFile }).click()
  await (await chooser).setFiles(pdf)
  await expect(reader.getByRole('textbox', { name: reviews.copy.reviewer })).toBeVisible()
  for (let width = 1120; width > 1020; width -= 4) {
    await reader.setViewportSize({ width, height: 768 })
    expect(await linesFromComma(reader), `${width}`).toBe(0)
  }
})
