import { expect } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { openSample, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { board, common, frame, questions } = words

/** As Safari on a Mac: a press on a button gives the focus to what lies around it, or to nothing. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('mousedown', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null
      if (button === null) return
      event.preventDefault()
      const around = button.parentElement?.closest<HTMLElement>('[tabindex]')
      if (around === null || around === undefined) Reflect.apply(HTMLElement.prototype.blur, document.activeElement, [])
      else around.focus({ preventScroll: true })
    })
  })
})

test('where a click gives no focus, menus choose and close, forms add, and the focus comes back', async ({ page }) => {
  const workshop = await openSample(page)
  await visit(page, { path: paths.activity(workshop, 'mission', 'scope'), heading: null })
  const card = page.getByRole('button', { name: 'Wohnheim für Auszubildende aus dem Umland', exact: true })
  const commands = page.getByRole('button', { name: board.commandsFor('Wohnheim für Auszubildende aus dem Umland') })
  const more = page.getByRole('button', { name: frame.more })
  await more.click()
  await more.click()
  await expect(page.getByRole('menu')).toHaveCount(0)
  await commands.click()
  await page.getByRole('menuitem', { name: board.edit }).click()
  await page.getByRole('dialog').getByRole('button', { name: common.close }).click()
  await expect(commands).toBeFocused()
  await card.click()
  await page.keyboard.press('Escape')
  await expect(card).toBeFocused()
  await page.getByRole('button', { name: frame.questions }).click()
  await page
    .getByRole('button', { name: /^Frage bearbeiten: / })
    .first()
    .click()
  const field = page.getByRole('textbox', { name: questions.newQuestion })
  await field.fill('Wer lädt ein?')
  await page.getByRole('button', { name: questions.add, exact: true }).click()
  await expect(field).toHaveValue('')
  await expect(page.getByRole('listitem').filter({ hasText: 'Wer lädt ein?' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: frame.questions })).toBeFocused()
})
