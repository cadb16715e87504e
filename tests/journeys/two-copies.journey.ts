import { expect } from '@playwright/test'
import { isInFirstCopy, isInSecondCopy, kept } from './driving/kept-in-browser.ts'
import { newWorkshop, titleOf } from './driving/new-workshop.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { saving: said } = words

test('site data cleared while the workshop is open is written again, in both copies, and said', async ({
  page,
  context,
}) => {
  await newWorkshop(page)
  await page.keyboard.type('Noch da')
  await expect(page.getByText(/^Gespeichert \d/)).toBeVisible()
  const session = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await expect(page.getByText(said.told.rewritten)).toBeVisible()
  await expect.poll(async () => (await kept(page)).files).toEqual(['wirkbund'])
  await expect.poll(() => isInSecondCopy(page, 'Noch da')).toBe(true)
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(titleOf(page)).toHaveValue('Noch da')
})

test('local storage lost between two visits: the workshop is listed and opens from its second copy', async ({
  page,
}) => {
  await newWorkshop(page)
  await page.keyboard.type('Aus der zweiten Kopie')
  // A moment after the first: who leaves with the last letter has the rest of it in the first alone.
  await expect.poll(() => isInSecondCopy(page, 'Aus der zweiten Kopie')).toBe(true)
  await page.goto('/')
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await page.getByRole('link', { name: 'Aus der zweiten Kopie', exact: true }).click()
  await page.getByRole('button', { name: words.frame.more }).click()
  await page.getByRole('menuitem', { name: words.frame.setup }).click()
  await expect(titleOf(page)).toHaveValue('Aus der zweiten Kopie')
  const firstCopies = async () => (await kept(page)).keys.filter((key) => key.startsWith('wirkbund/workshop/'))
  await expect.poll(firstCopies).toHaveLength(1)
})

for (const { what, breakIt, state, isKept } of [
  {
    what: 'without files of its own (private windows, file://)',
    breakIt: () => Reflect.deleteProperty(StorageManager.prototype, 'getDirectory'),
    state: said.onlyFirst.unsupported,
    isKept: isInFirstCopy,
  },
  {
    what: 'whose local storage is forbidden',
    breakIt: () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError')
        },
      }),
    state: said.onlySecond.blocked,
    isKept: isInSecondCopy,
  },
]) {
  test(`a browser ${what} keeps the work in the other copy and says so`, async ({ page }) => {
    await page.addInitScript(breakIt)
    await newWorkshop(page)
    await page.keyboard.type('In einer Kopie')
    await page.getByRole('button', { name: said.oneCopy }).click()
    await expect(page.getByText(state)).toBeVisible()
    await expect(page.getByText(words.app.alsoRoom)).toBeVisible()
    await expect.poll(() => isKept(page, 'In einer Kopie')).toBe(true)
    await page.reload()
    await expect(titleOf(page)).toHaveValue('In einer Kopie')
  })
}
