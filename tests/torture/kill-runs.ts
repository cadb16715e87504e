import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { beginWorkshop, type StartFile, titleOf, typeToTheEnd } from './begin-workshop.ts'
import type { BrowserProcess } from './browser-process.ts'
import { type Before, lostEdits, seenSoFar } from './lost-edits.ts'
import { type FailedStarts, openApp } from './opened-app.ts'
import { firstCopy } from './first-copy.ts'

export interface KillReport {
  readonly kills: number
  readonly edits: number
  /** Kills after which an edit was missing that the second copy had acknowledged. */
  readonly acknowledgedLost: number
  /** Kills after which a state came back that was never written. */
  readonly strange: number
  /** Age of the oldest lost edit at the kill, in milliseconds, one for each kill. */
  readonly ages: readonly number[]
  readonly failedStarts: Readonly<FailedStarts>
}

interface Run {
  readonly kills: number
  /** Address of the app. */
  readonly origin: string
  /** A workshop file to begin with; a new workshop without one. */
  readonly file?: StartFile
  /** Longest time of typing before a kill, in milliseconds. */
  readonly longest: number
  /** Told after every kill, so that a run that is broken off has its figures too. */
  readonly onKill?: (report: KillReport) => void
}

/** Types into the real app, kills the whole browser at a random moment, starts it again and looks what is there. */
export async function killRuns({ kills, origin, file, longest, onKill }: Run): Promise<KillReport> {
  const profile = mkdtempSync(join(tmpdir(), 'wirkbund-kill-'))
  let [edits, acknowledgedLost, strange] = [0, 0, 0]
  const ages: number[] = []
  const failedStarts: FailedStarts = { browser: 0, app: 0 }
  const report = (): KillReport => ({ kills: ages.length, edits, acknowledgedLost, strange, ages, failedStarts })
  let before: Before | null = null
  let address: string | null = null
  let running: BrowserProcess | null = null
  const go = async (page: Page) => {
    address ??= await beginWorkshop(page, origin, file)
    await page.goto(address)
  }
  try {
    for (let run = 0; run <= kills; run += 1) {
      const { browser, page, seen } = await openApp(profile, go, failedStarts)
      running = browser
      const found = await firstCopy(page)
      if (before !== null) {
        const lost = lostEdits(before, found)
        if (lost.acknowledged) acknowledgedLost += 1
        if (lost.strange) strange += 1
        ages.push(lost.age)
        edits += before.seen.written.size
        onKill?.(report())
      }
      if (run === kills) break
      await titleOf(page).fill('')
      const typing = typeToTheEnd(page)
      await pause(Math.random() * longest)
      before = { seen: seenSoFar(seen), at: Date.now() }
      await browser.kill()
      await typing
    }
    return report()
  } finally {
    await running?.kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
