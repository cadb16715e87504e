import { expect } from '@playwright/test'
import { frameOf } from './driving/geometry.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

for (const size of [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
]) {
  test.describe(`at ${size.width} × ${size.height}`, () => {
    test.use({ viewport: size })

    test('each note of the tour stands beside what it speaks of; the ring lies on nothing else', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('button', { name: words.common.tour }).click()
      const note = page.locator('[data-tour-note]')
      const ring = page.locator('[data-tour-ring]')
      const onward = note.getByRole('button', { name: 'Weiter' })
      for (let step = 1; step <= 7; step += 1) {
        await expect(note).toContainText(`${step} von 7`)
        await expect(note.getByRole('heading')).toBeFocused()
        await expect(async () => {
          const [said, marked] = [await frameOf(note), await frameOf(ring)]
          for (const { x, y, width, height } of [said, marked]) {
            expect(Math.min(x, y), `${step}: within the window`).toBeGreaterThanOrEqual(0)
            expect(x + width, `${step}: within the window`).toBeLessThanOrEqual(size.width)
            expect(y + height, `${step}: within the window`).toBeLessThanOrEqual(size.height)
          }
          const isApart =
            said.x >= marked.x + marked.width || said.y >= marked.y + marked.height || said.x + said.width <= marked.x
          // The pages of the commitment leave no room beside them in a narrow window.
          if (step < 7) expect(isApart, `${step}: the note beside the ring`).toBe(true)
          if (step === 7) return
          const foot = await frameOf(page.locator('footer'))
          expect(marked.y + marked.height, `${step}: above the foot`).toBeLessThanOrEqual(foot.y + 6)
        }).toPass()
        if (step < 7) await onward.click()
      }
      await note.getByRole('button', { name: 'Fertig' }).click()
      await expect(note).toHaveCount(0)
    })
  })
}
