import { expect, type Page } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { frameOf } from './driving/geometry.ts'
import { openSample, type Screen, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { activities } = words

/** Everything that takes the focus whose ring would be cut at its left or right by what it scrolls in. */
async function cutRings(page: Page): Promise<readonly string[]> {
  // As by key: the browser draws rings for those who have pressed one.
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const isDrawn = (at: Element) => getComputedStyle(at).outlineStyle !== 'none'
    const cut: string[] = []
    for (const control of document.querySelectorAll<HTMLElement>('a[href], button, [type=date], textarea, select')) {
      control.focus()
      const around = [control, control.parentElement, control.closest('li')]
      const ringed = around.find((at) => at !== null && at !== undefined && isDrawn(at))
      const scrolled = scrollerOf(ringed?.parentElement)
      if (document.activeElement !== control || ringed === undefined || ringed === null || scrolled === null) continue
      const { outlineWidth, outlineOffset } = getComputedStyle(ringed)
      const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset)
      const { left, right } = ringed.getBoundingClientRect()
      const from = scrolled.getBoundingClientRect().left + scrolled.clientLeft
      const isCut = left - reach < from - 0.5 || right + reach > from + scrolled.clientWidth + 0.5
      if (isCut) cut.push(control.getAttribute('aria-label') ?? control.textContent ?? control.id)
    }
    return cut

    function scrollerOf(at: Element | null | undefined): Element | null {
      if (at === null || at === undefined || at === document.body) return null
      return getComputedStyle(at).overflowX === 'visible' ? scrollerOf(at.parentElement) : at
    }
  })
}

test('who goes by key sees the whole ring: in the contents, on boards, among expectations', async ({ page }) => {
  const id = await openSample(page)
  const screens: readonly Screen[] = [
    { path: paths.setup(id, 'rules'), heading: words.setup.steps.rules.question },
    { path: paths.activity(id, 'mission', 'situation'), heading: activities.situation.question },
    { path: paths.activity(id, 'expectations', 'interests'), heading: activities.interests.question },
    { path: paths.activity(id, 'expectations', 'mutual'), heading: activities.mutual.question },
  ]
  for (const screen of screens) {
    await visit(page, screen)
    await expect(page.getByRole('main').getByRole('button').first()).toBeVisible()
    expect.soft(await cutRings(page), screen.path).toEqual([])
  }
})

test('the ring around the name of a task covers nothing of what the task lacks', async ({ page }) => {
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'roles', 'tasks'), heading: activities.tasks.question })
  await page.getByRole('button', { name: activities.tasks.addRow }).click()
  const name = page.getByRole('textbox', { name: activities.tasks.rowHead }).last()
  await expect(name).toBeFocused()
  const lacks = await frameOf(page.getByText(words.grids.roles.nobody))
  const { y, height } = await frameOf(name)
  const reach = await name.evaluate((field) => {
    const { outlineWidth, outlineOffset } = getComputedStyle(field)
    return parseFloat(outlineWidth) + parseFloat(outlineOffset)
  })
  expect(y + height + reach).toBeLessThanOrEqual(lacks.y)
})

test('a task that is begun stands above the line of loads, which stays at the foot of the matrix', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'roles', 'tasks'), heading: activities.tasks.question })
  await page.getByRole('button', { name: activities.tasks.addRow }).click()
  const name = page.getByRole('textbox', { name: activities.tasks.rowHead }).last()
  await expect(name).toBeFocused()
  const loads = await frameOf(page.getByRole('rowheader', { name: words.grids.roles.load }))
  const { y, height } = await frameOf(name)
  expect(y + height).toBeLessThanOrEqual(loads.y)
})
