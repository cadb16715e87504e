import { expect, type Page } from '@playwright/test'
import { en } from '#i18n/en/index.ts'
import { type Host, openHost } from './driving/host.ts'
import { textOf } from './driving/pdf-text.ts'
import { test as watched } from './driving/test.ts'
import { words } from './driving/words.ts'

const test = watched.extend<{ host: Host }>({
  // Playwright wants the fixtures a fixture needs as a pattern, also where there are none.
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, provide) => {
    const host = await openHost()
    await provide(host)
    await host.close()
  },
})

/** Until the app itself says that everything is stored. */
async function visitOnce(page: Page, host: Host) {
  await page.goto(host.address)
  await expect(page.getByText(words.app.offline)).toBeVisible({ timeout: 60_000 })
}

test('after one visit everything works without a network: sample, all letters, both languages, the PDF', async ({
  page,
  host,
}) => {
  await visitOnce(page, host)
  await host.vanish()
  await page.reload()
  await page.getByRole('button', { name: words.library.sample }).click()
  await page.waitForURL(/#\/w\/\w+\//)
  const workshop = page.url().replace(/(#\/w\/[\w-]+).*/, '$1')
  await page.goto(`${workshop}/setup/occasion`)
  await page.getByLabel(words.setup.facts.title).fill('Νηρηίδα und Брама')
  await page.goto(`${workshop}/commitment`)
  await expect(page.locator('svg text').first()).toBeVisible()
  const download = page.waitForEvent('download')
  await page
    .getByRole('button', { name: new RegExp(`^(${words.commitmentPage.saveDraft}|${words.commitmentPage.save})$`) })
    .click()
  expect(await textOf(await download)).toContain('Νηρηίδα und Брама')

  await page.getByRole('button', { name: words.frame.more }).click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: en.frame.more })).toBeVisible()
  await page.goto(host.address)
  await expect(page.getByText('Νηρηίδα und Брама').first()).toBeVisible()
})

test('deleting everything takes what people typed; the app itself still works without a network', async ({
  page,
  host,
}) => {
  await visitOnce(page, host)
  await host.vanish()
  await page.getByRole('button', { name: words.library.createFirst }).click()
  await page.getByLabel(words.setup.facts.title).fill('Probe vor dem großen Tag')
  await page.goto(host.address)
  await page.getByRole('button', { name: words.library.erase }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.stored.eraseNow }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.library.emptyTitle)
  await page.reload()
  await page.getByRole('button', { name: words.library.createFirst }).click()
  await expect(page.getByLabel(words.setup.facts.title)).toBeVisible()
})

const build = (page: Page) => page.locator('meta[name=build]')

test('a newer version waits until no workshop is open in any window, and comes only when it is asked for', async ({
  page,
  host,
  context,
}) => {
  await visitOnce(page, host)
  await page.getByRole('button', { name: words.library.createFirst }).click()
  const title = page.getByLabel(words.setup.facts.title)
  await title.fill('Vor der neuen Fassung')
  await page.evaluate(() => Reflect.set(window, 'sameAsBefore', true))
  await host.deploy('second')

  const start = await context.newPage()
  await start.goto(host.address)
  const update = start.getByRole('button', { name: words.app.updateNow })
  await update.click()
  await expect(start.getByText(words.app.updateHeld)).toBeVisible()
  await expect(build(start)).toHaveCount(0)

  await page.getByRole('button', { name: words.frame.more }).click()
  await expect(page.getByRole('menuitem', { name: words.app.updateLater })).toBeVisible()
  await page.keyboard.press('Escape')
  await title.fill('Während die neue Fassung wartet')
  expect(await page.evaluate(() => Reflect.get(window, 'sameAsBefore'))).toBe(true)

  await page.getByRole('link', { name: words.frame.toLibrary }).first().click()
  await expect(page.getByText(words.app.updateReady)).toBeVisible()
  await update.click()
  await expect(build(start)).toHaveAttribute('content', 'second')
  await expect(build(page)).toHaveAttribute('content', 'second')
  await expect(page.getByText('Während die neue Fassung wartet').first()).toBeVisible()
  await expect(update).toHaveCount(0)
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1)
})

test('the app can be installed', async ({ page, host }) => {
  await visitOnce(page, host)
  const session = await page.context().newCDPSession(page)
  const { errors } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // The browser of a journey forgets everything, and from such a one nothing can be installed.
  const hindered = installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')
  expect(hindered).toEqual([])
})
