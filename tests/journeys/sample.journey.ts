import { expect } from '@playwright/test'
import { textOf } from './driving/pdf-text.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

test('the sample: open, edit, reload, undo, export', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: words.library.sample }).click()
  const field = words.activities.situation.fields.occasion.label
  const occasion = page.getByRole('textbox', { name: field })
  const before = await occasion.inputValue()
  await occasion.fill('Seit dem Frühjahr fährt kein Bus mehr.')
  await page.reload()
  await expect(occasion).toHaveValue('Seit dem Frühjahr fährt kein Bus mehr.')

  await occasion.press('Control+End')
  await page.keyboard.type(' Und das merken alle.')
  await page.keyboard.press('Control+z')
  await expect(occasion).toHaveValue('Seit dem Frühjahr fährt kein Bus mehr.')
  await page.keyboard.press('Control+Shift+z')
  await expect(occasion).toHaveValue('Seit dem Frühjahr fährt kein Bus mehr. Und das merken alle.')

  await page.getByRole('link', { name: words.frame.commitment, exact: true }).first().click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: words.commitmentPage.saveDraft }).click()
  const text = await textOf(await download)
  expect(text).toContain('Seit dem Frühjahr fährt kein Bus mehr. Und das merken alle.')
  expect(text).not.toContain(before.slice(0, 40))
  expect(text).toContain('Νίκη Παππά')
  expect(text).toContain('Ганна Шевченко')
  expect(text).not.toContain('wackelt')
})

test('moving on and coming back loses nothing, and every step is two actions away', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: words.library.sample }).click()
  const occasion = page.getByRole('textbox', { name: words.activities.situation.fields.occasion.label })
  const before = await occasion.inputValue()
  const contents = page.getByRole('navigation', { name: words.frame.contents })
  for (const element of ['conflict', 'roles', 'impact'] as const) {
    await contents.getByRole('link', { name: words.elements[element].short }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await contents.getByRole('link', { name: words.elements.mission.short }).click()
  await expect(occasion).toHaveValue(before)
})
