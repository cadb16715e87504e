import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { beginWorkshop, titleOf, typeToTheEnd } from './begin-workshop.ts'
import { startBrowser } from './browser-process.ts'
import { type Before, lostEdits, seenSoFar } from './lost-edits.ts'
import { canMount, loopDisk, type LoopDisk } from './loop-disk.ts'
import { firstCopy } from './first-copy.ts'
import { probe } from './probe.ts'
import { sizedFile } from './sized-file.ts'

const cuts = Number(process.env['CUTS'] ?? '20')

/** Milliseconds after which ext4 has written that a new file exists; before, a power cut can take the slots themselves. */
const known = 50_000

test.skip(!canMount, 'A disk of its own can only be mounted on Linux, by root.')

test(`the power fails ${cuts} times while somebody types, and nothing is lost that counted as saved`, async ({
  baseURL,
}) => {
  const disk = loopDisk(200)
  const ages: number[] = []
  let edits = 0
  try {
    const profile = join(disk.folder, 'profile')
    const browser = await startBrowser(profile)
    try {
      const watch = await probe(browser.context)
      const page = await browser.context.newPage()
      const seen = watch(page)
      const address = await beginWorkshop(page, baseURL ?? '', sizedFile(20_000))
      await page.goto(address)
      await titleOf(page).fill('')
      await pause(known)
      const typing = typeToTheEnd(page)
      // The disk is copied as it is: what the browser has not synced is not in the copy. Then the typing goes on.
      for (let cut = 1; cut <= cuts; cut += 1) {
        await pause(500 + Math.random() * 2000)
        const before: Before = { seen: seenSoFar(seen), at: Date.now() }
        const after = browser.during(() => disk.afterPowerCut())
        const lost = await lostOn(after, before, address)
        expect({ cut, acknowledgedLost: lost.acknowledged, strange: lost.strange }).toEqual({
          cut,
          acknowledgedLost: false,
          strange: false,
        })
        ages.push(Math.max(0, lost.age))
        edits = before.seen.written.size
      }
      await browser.kill()
      await typing
    } finally {
      await browser.kill()
    }
  } finally {
    await disk.remove()
  }
  const sorted = ages.toSorted((a, b) => a - b)
  console.log(
    `${cuts} power cuts, ${edits} edits: 0 acknowledged lost, age of the oldest lost edit ` +
      `p50 ${sorted[Math.floor(cuts / 2)]} ms, max ${sorted.at(-1)} ms`,
  )
  expect(sorted.at(-1)).toBeLessThan(1000)
})

/** What somebody finds who starts the laptop again. */
async function lostOn(disk: LoopDisk, before: Before, address: string) {
  try {
    const browser = await startBrowser(join(disk.folder, 'profile'))
    try {
      const page = await browser.context.newPage()
      await page.goto(address)
      await titleOf(page).waitFor({ timeout: 60_000 })
      return lostEdits(before, await firstCopy(page))
    } finally {
      await browser.kill()
    }
  } finally {
    await disk.remove()
  }
}
