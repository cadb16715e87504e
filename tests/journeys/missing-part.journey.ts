import { expect } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { openSample } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const [part, desk] = [/assets\/step-route-.*\.js$/, /assets\/desk-.*\.js$/]

// Whoever asks for what is not there is told so by the browser; React adds which screen it was for.
test.use({ expectedTroubles: [/step-route|desk-|ERR_FAILED|Failed to fetch dynamically imported module/] })

test('a screen that could not be fetched: the workshop is safe, and trying again fetches it once it is there', async ({
  page,
}) => {
  // With a service worker the app holds every part of itself.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.goto('/')
  await page.route(part, (route) => route.abort())
  await page.getByRole('button', { name: words.library.sample }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.app.brokeTitle)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: words.app.brokeSave }).click()
  expect((await download).suggestedFilename()).toMatch(/ – Workshop\.json$/)
  await page.unroute(part)
  await page.getByRole('button', { name: words.app.brokeAgain }).click()
  await expect(page.getByRole('navigation', { name: words.frame.contents })).toBeVisible()
  await expect(page.getByText(words.app.brokeTitle)).toHaveCount(0)
})

test('a workshop whose keeper could not be fetched: that is said, and it opens once it is there', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.goto('/')
  await page.route(desk, (route) => route.abort())
  await page.getByRole('button', { name: words.library.sample }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.app.brokeAllTitle)
  await page.unroute(desk)
  await page.getByRole('button', { name: words.app.brokeToLibrary }).click()
  await page
    .getByRole('link', { name: /Haselbach/ })
    .first()
    .click()
  await expect(page.getByRole('navigation', { name: words.frame.contents })).toBeVisible()
})

test('a part of the PDF, or the thread that makes it, could not be fetched: that is said with what to do, and it is made once it is there', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  const id = await openSample(page)
  const said = words.commitmentPage
  const save = page.getByRole('button', { name: said.saveDraft, exact: true })
  for (const missing of [/assets\/make-pdf-.*\.js$/, /assets\/press-worker-.*\.js$/]) {
    // The screen itself is there from its first visit.
    await page.goto(`/#${paths.commitment(id)}`)
    await expect(save).toBeVisible()
    await page.goto(`/#${paths.library()}`)
    await expect(save).toBeHidden()
    await context.route(missing, (route) => route.abort())
    await page.goto(`/#${paths.commitment(id)}`)
    await save.click()
    await expect(page.getByText(said.notSaved('PDF', said.unfetched)).first()).toBeVisible()
    await context.unroute(missing)
    const download = page.waitForEvent('download')
    await save.click()
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
  }
})
