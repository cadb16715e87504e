import { expect } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { cutCards } from './driving/look.ts'
import { openSample, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

test('while cards that belong together are chosen, each is read whole: none can be opened', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'mission', 'scope'), heading: words.activities.scope.question })
  await page.getByRole('button', { name: words.live.cluster.start }).click()
  await expect(page.getByRole('button', { pressed: false, name: /^Ein Bus/ })).toBeVisible()
  await expect.poll(() => cutCards(page)).toEqual([])
})
