import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { openSample } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

/** A laptop with a projector to its right, drawn by a browser without windows. */
const screens = '--screen-info={0,0 1366x768}{1366,0 1920x1080}'

interface Desk {
  readonly context: BrowserContext
  readonly page: Page
}

interface Fixtures {
  /** A browser of its own, whose answer to the question for the screens is given. */
  readonly deskWhere: (placing: 'granted' | 'denied') => Promise<Desk>
}

const withScreens = test.extend<Fixtures>({
  deskWhere: async ({ playwright, launchOptions, baseURL, watched }, provide) => {
    const opened: BrowserContext[] = []
    const profiles: string[] = []
    const origin = baseURL ?? ''
    await provide(async (placing) => {
      const profile = mkdtempSync(join(tmpdir(), 'screens-'))
      profiles.push(profile)
      const context = await playwright.chromium.launchPersistentContext(profile, {
        ...launchOptions,
        args: [...(launchOptions.args ?? []), screens],
        viewport: null,
        baseURL: origin,
        locale: 'de-DE',
      })
      opened.push(context)
      await watched.watch(context)
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      const permission = { name: 'window-management' }
      await session.send('Browser.setPermission', { origin, permission, setting: placing })
      return { context, page }
    })
    await Promise.all(opened.map((context) => context.close()))
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true })
  },
})

/** Opens the projector's window; asks it for its left edge, and how wide it is. */
async function openWall({ context, page }: Desk) {
  await openSample(page)
  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: words.projector.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: words.projector.second }).click()
  const wall = await opened
  await expect(wall.getByRole('heading', { level: 1 })).toBeVisible()
  return () => wall.evaluate(() => ({ left: window.screenX, width: window.outerWidth }))
}

withScreens('the projector window opens on the second screen, as wide as it', async ({ deskWhere }) => {
  await expect.poll(await openWall(await deskWhere('granted'))).toEqual({ left: 1366, width: 1920 })
})

withScreens('where the browser must not tell of screens, the window opens beside the other', async ({ deskWhere }) => {
  const place = await openWall(await deskWhere('denied'))
  expect((await place()).left).toBeLessThan(1366)
})
