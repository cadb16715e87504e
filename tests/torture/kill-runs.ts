import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beginWorkshop, type StartFile, titleOf, typeToTheEnd } from './begin-workshop.ts'
import { type BrowserProcess, startBrowser } from './browser-process.ts'
import { type Before, lostEdits, seenSoFar } from './lost-edits.ts'
import { probe, stateIn } from './probe.ts'

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
  let before: Before | null = null
  let address: string | null = null
  let browser: BrowserProcess | null = null
  try {
    for (let run = 0; run <= kills; run += 1) {
      browser = await startBrowser(profile)
      const watch = await probe(browser.context)
      const page = await browser.context.newPage()
      const seen = watch(page)
      address ??= await beginWorkshop(page, origin, file)
      await page.goto(address)
      const title = titleOf(page)
      // However long a busy machine takes: an app that does not open has lost everything.
      await title.waitFor({ timeout: 300_000 })
      const found = await stateIn(page)
      if (before !== null) {
        const lost = lostEdits(before, found)
        if (lost.acknowledged) acknowledgedLost += 1
        if (lost.strange) strange += 1
        ages.push(lost.age)
        edits += before.seen.written.size
        onKill?.({ kills: ages.length, edits, acknowledgedLost, strange, ages })
      }
      if (run === kills) break
      await title.fill('')
      const typing = typeToTheEnd(page)
      await pause(Math.random() * longest)
      before = { seen: seenSoFar(seen), at: Date.now() }
      await browser.kill()
      await typing
    }
    return { kills: ages.length, edits, acknowledgedLost, strange, ages }
  } finally {
    await browser?.kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
