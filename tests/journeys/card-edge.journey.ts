import { expect } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { openSample, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { activities, board } = words

for (const size of [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
]) {
  test(`at ${size.width} × ${size.height} no word of a card and no sign lies under the dots of its menu`, async ({
    page,
  }) => {
    const id = await openSample(page)
    await page.setViewportSize(size)
    for (const screen of [
      { path: paths.activity(id, 'mission', 'scope'), heading: activities.scope.question },
      { path: paths.activity(id, 'impact', 'chain'), heading: activities.chain.question },
    ]) {
      await visit(page, screen)
      const menus = page.getByRole('button', { name: new RegExp(`^${board.commandsFor('')}`) })
      await expect(menus.nth(5)).toBeVisible()
      const covered = await menus.evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const dots = button.querySelector('path')?.getBoundingClientRect()
          const words = document.createRange()
          const text = button.closest('li')?.querySelector('button')
          if (dots === undefined || text === null || text === undefined) return ['no card']
          words.selectNodeContents(text)
          const signs = [...(button.closest('li')?.querySelectorAll('[data-shape]') ?? [])]
          const under = [...words.getClientRects(), ...signs.map((sign) => sign.getBoundingClientRect())].some(
            ({ left, right, top, bottom }) =>
              left < dots.right && right > dots.left && top < dots.bottom && bottom > dots.top,
          )
          return under ? [text.textContent] : []
        }),
      )
      expect(covered).toEqual([])
    }
  })
}
