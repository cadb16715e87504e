import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, type Page, test } from '@playwright/test'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { beginWorkshop, titleOf } from './begin-workshop.ts'
import { startBrowser } from './browser-process.ts'
import { canMount, loopDisk } from './loop-disk.ts'
import { sizedFile } from './sized-file.ts'
import { titleInSlots } from './title-in-slots.ts'

/** Seconds of work on the full disk. After some nine minutes Chromium throws its local storage away: FULL_SECONDS=660 shows it. */
const seconds = Number(process.env['FULL_SECONDS'] ?? '60')

/** Where Chromium keeps what pages store, in a profile. */
const stores = ['Local Storage', 'File System', 'WebStorage', 'IndexedDB']

test.skip(!canMount, 'A disk of its own can only be mounted on Linux, by root.')

test(`the disk is full for ${seconds} seconds of work: said within a second, nothing lost, older workshops whole`, async ({
  baseURL,
}) => {
  const disk = loopDisk(120)
  const profile = mkdtempSync(join(tmpdir(), 'wirkbund-full-'))
  mkdirSync(join(profile, 'Default'))
  for (const store of stores) {
    mkdirSync(join(disk.folder, store))
    symlinkSync(join(disk.folder, store), join(profile, 'Default', store))
  }
  let browser = await startBrowser(profile)
  try {
    const page = await browser.context.newPage()
    const older = await beginWorkshop(page, baseURL ?? '')
    await page.goto(older)
    await titleOf(page).fill('Vor der vollen Platte')
    const address = await beginWorkshop(page, baseURL ?? '', sizedFile(20_000))
    await page.goto(address)
    await titleOf(page).fill('Stand 0')
    await expect(page.getByText(/^(Gespeichert|Saved) /)).toBeVisible()
    // Local storage is on the disk once Chromium has had its time.
    await pause(7000)

    disk.fill()
    const filled = Date.now()
    await watchTelling(page)
    await titleOf(page).fill('Stand 1')
    await expect(oneCopy(page)).toBeVisible()
    const toldAfter = await page.evaluate(() => Number(document.documentElement.dataset['toldAfter']))
    let edits = 1
    while (Date.now() - filled < seconds * 1000) {
      edits += 1
      await titleOf(page).fill(`Stand ${edits}`)
      await expect(oneCopy(page)).toBeVisible()
      await pause(200)
    }
    await expect.poll(() => titleInSlots(page), { timeout: 60_000 }).toBe(`Stand ${edits}`)
    await browser.kill()

    browser = await startBrowser(profile)
    const again = await browser.context.newPage()
    await again.goto(address)
    await expect(titleOf(again)).toHaveValue(`Stand ${edits}`, { timeout: 60_000 })
    await again.goto(older)
    await expect(titleOf(again)).toHaveValue('Vor der vollen Platte')
    disk.free()
    await again.goto(address)
    await expect(titleOf(again)).toHaveValue(`Stand ${edits}`)
    await titleOf(again).fill('Wieder Platz')
    await expect(again.getByText(/^(Gespeichert|Saved) /)).toBeVisible()
    console.log(
      `full disk: told ${toldAfter} ms after the first edit; ${edits} edits in ${seconds} s on the full disk, 0 lost`,
    )
    expect(toldAfter).toBeLessThan(1000)
  } finally {
    await browser.kill()
    await disk.remove()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
})

function oneCopy(page: Page) {
  return page.getByRole('button', { name: new RegExp(`^(${de.saving.oneCopy}|${en.saving.oneCopy})$`) })
}

/** Measures in the page itself how long it takes from the next edit until the bar says so, in whole milliseconds. */
function watchTelling(page: Page): Promise<void> {
  return page.evaluate(
    (words) =>
      document.addEventListener(
        'input',
        () => {
          const at = performance.now()
          const watch = new MutationObserver(() => {
            const texts = Array.from(document.querySelectorAll('button'), (button) => button.textContent)
            if (!texts.some((text) => words.includes(text))) return
            watch.disconnect()
            document.documentElement.dataset['toldAfter'] = String(Math.round(performance.now() - at))
          })
          watch.observe(document.body, { subtree: true, childList: true })
        },
        { once: true },
      ),
    [de.saving.oneCopy, en.saving.oneCopy],
  )
}
