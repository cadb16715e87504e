import { expect } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { frameOf, overflow } from './driving/geometry.ts'
import { openSample, screensOf, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: 'reduce' },
})

test('on a phone every screen is read in one column, and says what phones are for', async ({ page }) => {
  test.setTimeout(240_000)
  const workshop = await openSample(page)
  const found: string[] = []
  for (const screen of screensOf(workshop)) {
    await visit(page, screen)
    if (!/setup|recap|break|reviews/.test(screen.path)) await expect(page.getByText(words.frame.phone)).toBeVisible()
    found.push(...(await overflow(page)).map((what) => `${screen.path.replace(/^\/w\/\w+/, '')}: ${what}`))
  }
  expect(found).toEqual([])
})

test('on a phone the matrix is a list: each task with those who have a role in it, by name', async ({ page }) => {
  const workshop = await openSample(page)
  await visit(page, { path: paths.activity(workshop, 'roles', 'tasks'), heading: null })
  const row = page.getByRole('row').filter({ hasText: 'Ausbilderwerkstatt vorbereiten und leiten' })
  await expect(row).toBeVisible()
  const shown = await row.getByRole('button').evaluateAll((buttons) =>
    buttons
      .filter((button) => button.hasAttribute('data-matrix-cell') && button.checkVisibility())
      .map((button) => {
        const cell = button.closest('td')
        const box = cell?.getBoundingClientRect()
        const named = cell === null ? '' : getComputedStyle(cell, '::after').content
        return { named, marks: button.textContent, fits: box !== undefined && box.right <= innerWidth }
      }),
  )
  expect(shown).toEqual([
    { named: '"Stadt"', marks: 'I', fits: true },
    { named: '"Starthilfe"', marks: 'R', fits: true },
    { named: '"Stiftung"', marks: 'I', fits: true },
    { named: '"Brückner"', marks: 'AR', fits: true },
  ])
})

test('on a phone, too, the key of the clock stays where it is when the clock starts', async ({ page }) => {
  const workshop = await openSample(page)
  const { question } = words.activities.scope
  await visit(page, { path: paths.activity(workshop, 'mission', 'scope'), heading: question })
  const before = await frameOf(page.getByRole('button', { name: words.timing.start(6) }))
  await page.getByRole('button', { name: words.timing.start(6) }).click()
  expect(await frameOf(page.getByRole('button', { name: words.timing.pause }))).toEqual(before)
})
