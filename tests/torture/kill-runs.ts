import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { type BrowserProcess, startBrowser } from './browser-process.ts'
import { type Probe, probe, stateIn } from './probe.ts'

export interface KillReport {
  readonly kills: number
  readonly edits: number
  /** Kills after which an edit was missing that the second copy had acknowledged. */
  readonly acknowledgedLost: number
  /** Kills after which a state came back that was never written. */
  readonly strange: number
  /** Age of the oldest lost edit at the kill, in milliseconds, one for each kill. */
  readonly ages: readonly number[]
}

interface Run {
  readonly kills: number
  /** Address of the app. */
  readonly origin: string
  /** A workshop file to begin with; a new workshop without one. */
  readonly file?: { readonly name: string; readonly text: string }
  /** Longest time of typing before a kill, in milliseconds. */
  readonly longest: number
  readonly onKill?: (done: number) => void
}

/** Types into the real app, kills the whole browser at a random moment, starts it again and looks what is there. */
export async function killRuns({ kills, origin, file, longest, onKill }: Run): Promise<KillReport> {
  const profile = mkdtempSync(join(tmpdir(), 'wirkbund-kill-'))
  let [edits, acknowledgedLost, strange] = [0, 0, 0]
  const ages: number[] = []
  let before: { readonly seen: Probe; readonly at: number } | null = null
  let address: string | null = null
  let browser: BrowserProcess | null = null
  try {
    for (let run = 0; run <= kills; run += 1) {
      browser = await startBrowser(profile)
      const watch = await probe(browser.context)
      const page = await browser.context.newPage()
      const seen = watch(page)
      address ??= await begin(page, origin, file)
      await page.goto(address)
      const title = page.locator('main input').first()
      await title.waitFor({ timeout: 60_000 })
      const found = await stateIn(page)
      if (before !== null) {
        const { written, acknowledged } = before.seen
        const sequence = found?.sequence ?? -1
        if (sequence < acknowledged) acknowledgedLost += 1
        const known = written.get(sequence)
        if (known !== undefined && known.sum !== found?.sum) strange += 1
        const lost = [...written].filter(([number]) => number > sequence).map(([, { at }]) => at)
        ages.push(lost.length === 0 ? 0 : before.at - Math.min(...lost))
        edits += written.size
        onKill?.(ages.length)
      }
      if (run === kills) break
      await title.fill('')
      const typing = type(page)
      await pause(Math.random() * longest)
      const at = Date.now()
      const frozen: Probe = { written: new Map(seen.written), acknowledged: seen.acknowledged }
      await browser.kill()
      await typing
      before = { seen: frozen, at }
    }
    return { kills: ages.length, edits, acknowledgedLost, strange, ages }
  } finally {
    await browser?.kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** The address of the first screen of a workshop, made or opened from a file. */
async function begin(page: Page, origin: string, file: Run['file']): Promise<string> {
  await page.goto(origin)
  if (file === undefined) {
    await page
      .getByRole('button', { name: 'Ersten Workshop anlegen' })
      .or(page.getByRole('button', { name: 'Create the first workshop' }))
      .click()
  } else {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /^(Datei öffnen|Open a file)$/ }).click()
    await (await chooser).setFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) })
  }
  await page.waitForURL(/#\/w\/\w+\//)
  return page.url().replace(/(#\/w\/[^/]+).*/, '$1/setup/occasion')
}

/** Types until the browser is gone. */
async function type(page: Page): Promise<void> {
  try {
    for (let count = 0; ; count += 1) {
      await page.keyboard.type('Wirkung braucht Zeit. '.charAt(count % 22), { delay: 20 })
      if (count % 200 === 199) await page.keyboard.press('ControlOrMeta+A')
    }
  } catch {
    // The end of the browser is what this waits for.
  }
}
