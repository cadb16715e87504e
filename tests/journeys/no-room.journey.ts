import { expect } from '@playwright/test'
import { openEmpty } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

test('an earlier state for which there is no room leaves no half of it behind; it is kept as soon as there is', async ({
  page,
}) => {
  const workshop = await openEmpty(page)
  const { origin } = new URL(page.url())
  /** Sizes of the earlier states that the second copy has. */
  const states = () =>
    page.evaluate(async (id) => {
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('wirkbund')
      const sizes: number[] = []
      for await (const [name, entry] of (await root.getDirectoryHandle(id)).entries()) {
        if (!name.startsWith('snapshot-') || entry.kind !== 'file') continue
        // What was just tried may go again between its name and its size: then it is not there.
        const file = await entry.getFile().catch(() => null)
        if (file !== null) sizes.push(file.size)
      }
      return sizes
    }, workshop)
  const usage = () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  await expect(page.getByText(/^Gespeichert \d/)).toBeVisible()
  expect(await states()).toEqual([])
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: (await usage()) + 3000 })
  const title = page.getByLabel(words.setup.facts.title)
  let edits = 0
  // The disk is asked for room once a second, with an edit: by then the state from before the first one was tried.
  await expect(async () => {
    await title.fill(`Kein Platz ${(edits += 1)}`)
    await expect(page.getByText(words.saving.oneCopy)).toBeVisible({ timeout: 500 })
  }).toPass()
  // The edit before may just be trying it once more.
  await expect.poll(states).toEqual([])
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await title.fill('Wieder Platz')
  // Its name is there before its bytes are.
  await expect.poll(async () => (await states()).map((size) => size > 3000)).toEqual([true])
})
