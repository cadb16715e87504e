import { type BrowserContext, expect, type Page, type Route } from '@playwright/test'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { commitmentPage: said, worksheets, common, library, frame } = words

// What the app keeps for working offline would hand them over.
test.use({ serviceWorkers: 'block', expectedTroubles: [/waiting/] })

/** Typefaces that do not come hold up the thread that sets and makes, as a large workshop does on a slow machine. */
async function holdTypefaces(context: BrowserContext) {
  const held: Route[] = []
  let isHolding = true
  await context.route(/\.ttf$/, async (route) => {
    if (isHolding) held.push(route)
    else await route.continue()
  })
  return {
    /** Until the thread waits for them. */
    awaited: () => expect.poll(() => held.length).toBeGreaterThan(0),
    letGo: async () => {
      isHolding = false
      // Those of a thread that was given up are nobody's any more.
      await Promise.all(held.map((route) => route.continue().catch(() => undefined)))
    },
  }
}

async function openSample(page: Page): Promise<readonly string[]> {
  const saved: string[] = []
  page.on('download', (download) => saved.push(download.suggestedFilename()))
  await page.goto('/')
  await page.getByRole('button', { name: library.sample }).click()
  return saved
}

test('a file that takes long says so and can be cancelled; the pages beside it are set all the same', async ({
  page,
  context,
}) => {
  const typefaces = await holdTypefaces(context)
  const saved = await openSample(page)
  await page.getByRole('link', { name: frame.commitment, exact: true }).first().click()
  await page.getByRole('button', { name: said.saveDraft }).click()
  const busy = page.getByRole('button', { name: said.making })
  await expect(busy).toHaveAttribute('aria-busy', 'true')
  await expect(page.getByRole('status').getByText(said.making)).toBeAttached()
  await typefaces.awaited()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: common.cancel })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').getByText(said.cancelled)).toBeAttached()
  await expect(page.getByRole('button', { name: said.saveDraft })).toBeFocused()

  await typefaces.letGo()
  await expect(page.getByText(/^Seite 1–2 von/)).toBeVisible()
  expect(saved).toEqual([])
  await page.getByRole('button', { name: said.saveDraft }).click()
  await expect.poll(() => saved.length).toBe(1)
})

test('so can the worksheets', async ({ page, context }) => {
  const typefaces = await holdTypefaces(context)
  const saved = await openSample(page)
  await page.getByRole('button', { name: frame.more }).click()
  await page.getByRole('menuitem', { name: worksheets.print }).click()
  const dialog = page.getByRole('dialog', { name: worksheets.title })
  await dialog.getByRole('button', { name: worksheets.make }).click()
  await expect(dialog.getByRole('button', { name: worksheets.making })).toBeVisible()
  await typefaces.awaited()
  await dialog.getByRole('button', { name: common.cancel }).press('Enter')
  await expect(dialog.getByRole('status').getByText(said.cancelled)).toBeAttached()
  await expect(dialog.getByRole('button', { name: common.close }).last()).toBeFocused()

  await typefaces.letGo()
  expect(saved).toEqual([])
  await dialog.getByRole('button', { name: worksheets.make }).click()
  await expect.poll(() => saved.length).toBe(1)
})

test('how much of it is made is shown, and grows to the whole', async ({ page, context }) => {
  const typefaces = await holdTypefaces(context)
  const saved = await openSample(page)
  await page.getByRole('link', { name: frame.commitment, exact: true }).first().click()
  await page.getByRole('button', { name: said.saveDraft }).click()
  const bar = page.getByRole('progressbar', { name: said.making })
  await expect(bar).toHaveJSProperty('value', 0)
  await typefaces.awaited()
  const shares = await bar.evaluateHandle((element) => {
    const seen: number[] = []
    const watch = () => seen.push(element instanceof HTMLProgressElement ? element.value : Number.NaN)
    new MutationObserver(watch).observe(element, { attributes: true, attributeFilter: ['value'] })
    return seen
  })

  await typefaces.letGo()
  await expect.poll(() => saved.length).toBe(1)
  await expect(bar).toHaveCount(0)
  const seen = await shares.jsonValue()
  expect(seen.length).toBeGreaterThan(3)
  expect(seen).toEqual(seen.toSorted((one, other) => one - other))
  expect(seen.at(-1)).toBeGreaterThan(0.7)
})
