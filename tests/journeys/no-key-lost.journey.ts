import { type BrowserContext, expect, type Page } from '@playwright/test'
import { survivesStorms } from '../torture/survives-storms.ts'
import { newWorkshop, titleOf } from './driving/new-workshop.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { saving: said } = words

const banner = (page: Page) => page.getByText(said.readingTitle)

/** A second window on the same workshop. */
async function beside(context: BrowserContext, page: Page): Promise<Page> {
  const other = await context.newPage()
  await other.goto(page.url())
  await titleOf(other).waitFor()
  return other
}

test('two windows, a thousand keys, fifty hand-overs: every key is there, in its order', async ({ page, context }) => {
  // Fifty times two windows wait for each other: how long that takes is the machine's affair.
  test.setTimeout(50 * 10_000)
  await newWorkshop(page)
  const other = await beside(context, page)
  await expect(banner(other)).toBeVisible()
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  let [here, there] = [page, other]
  let typed = ''
  for (let turn = 0; turn < 50; turn += 1) {
    const text = Array.from({ length: 20 }, (_, index) => letters[(turn + index) % 26]).join('')
    // A title holds 300 characters: it begins anew, and each turn is looked at before the next.
    if (typed.length + text.length > 300) typed = ''
    if (typed === '') await titleOf(here).fill('')
    await titleOf(here).press('End')
    await here.keyboard.type(text)
    typed += text
    await there.getByRole('button', { name: said.continueHere }).click()
    await expect(banner(there)).toHaveCount(0)
    await expect(titleOf(there)).toHaveValue(typed)
    ;[here, there] = [there, here]
    await expect(banner(there)).toBeVisible()
  }
  await here.reload()
  await expect(titleOf(here)).toHaveValue(typed)
})

test('reload, close and navigate in the same task as a key, forty times: no key is lost', async ({ page, context }) => {
  test.setTimeout(240_000)
  await newWorkshop(page)
  await survivesStorms(page, context, 40)
})

test.describe('a renderer that crashes', () => {
  test('loses no key, and the next window writes at once', async ({ page, context }) => {
    await newWorkshop(page)
    await page.keyboard.type('Bis zum letzten Zeichen')
    const address = page.url()
    const session = await context.newCDPSession(page)
    void session.send('Page.crash').catch(() => undefined)
    await page.waitForEvent('crash')
    const next = await context.newPage()
    await next.goto(address)
    await expect(titleOf(next)).toHaveValue('Bis zum letzten Zeichen')
    await expect(banner(next)).toHaveCount(0)
  })
})
