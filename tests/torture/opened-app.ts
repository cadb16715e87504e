import { loadavg } from 'node:os'
import type { BrowserContext, Page } from '@playwright/test'
import { titleOf } from './begin-workshop.ts'
import { type BrowserProcess, startBrowser } from './browser-process.ts'
import { type Probe, probe } from './probe.ts'

/** A browser with the app open at the title of a workshop. Nothing is typed yet. */
export interface OpenedApp {
  readonly browser: BrowserProcess
  readonly page: Page
  readonly seen: Probe
}

/** Starts after which there was no title to type into. */
export interface FailedStarts {
  /** The browser did not come up, or was gone again before the app was there. */
  browser: number
  /** The browser was there and the app was not. */
  app: number
}

/** Milliseconds that the app has to open. */
const patience = 60_000
/** Starts in a row that may fail; an app that opens in none of them has lost everything. */
const mostTries = 4

/**
 * Starts a browser on a profile and waits for the app. `go` leads the page to it. A start that fails is counted, told with
 * what the page showed, and made again on the same profile: as nothing is typed between, nothing that was lost is hidden by it.
 */
export async function openApp(
  profile: string,
  go: (page: Page) => Promise<void>,
  failed: FailedStarts,
  display: string | null = null,
): Promise<OpenedApp> {
  for (let tries = 1; ; tries += 1) {
    const browser = await startBrowser(profile, display).catch((error: unknown) => told('browser', error))
    if (browser !== null) {
      const opened = await open(browser, go).catch(async (error: unknown) => {
        const shown = await showing(browser.context)
        await browser.kill()
        return told(shown === null ? 'browser' : 'app', error, shown)
      })
      if (opened !== null) return opened
    }
    if (tries === mostTries) throw new Error(`The app did not open in ${tries} starts in a row.`)
  }

  function told(who: 'browser' | 'app', error: unknown, shown: string | null = null): null {
    failed[who] += 1
    console.log(
      `start without the ${who} at load ${loadavg()[0]?.toFixed(1)}: ${String(error)}${shown === null ? '' : `\nshown: ${shown}`}`,
    )
    return null
  }
}

async function open(browser: BrowserProcess, go: (page: Page) => Promise<void>): Promise<OpenedApp> {
  const watch = await probe(browser.context)
  const page = await browser.context.newPage()
  const seen = watch(page)
  await go(page)
  await titleOf(page).waitFor({ timeout: patience })
  return { browser, page, seen }
}

/** Address and text of the page of the app; null when the browser does not answer any more. */
async function showing(context: BrowserContext): Promise<string | null> {
  const page = context.pages().at(-1)
  if (page === undefined) return null
  const text = page.locator('body').innerText({ timeout: 10_000 })
  return text.then(
    (words) => `${page.url()}\n${words.slice(0, 1000)}`,
    () => null,
  )
}
