import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

test('the PDF has the same bytes in the browser and on the command line', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: words.library.sample }).click()
  await page.getByRole('link', { name: words.frame.commitment, exact: true }).first().click()
  await page.getByRole('button', { name: words.commitmentPage.moreFormats }).click()
  await page.getByRole('radio', { name: words.commitmentPage.formats['pdf-plain'].name }).check()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: words.commitmentPage.saveDraft }).click()
  const inBrowser = readFileSync(await (await saved).path())

  const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'))
  try {
    execFileSync('node', ['.ci/commitment.mjs', 'tests/fixtures/workshops/sample.de.json', folder])
    const name = readdirSync(folder).find((each) => each.endsWith('.pdf') && each.includes(words.document.file.plain))
    expect(sum(inBrowser)).toBe(sum(readFileSync(join(folder, name ?? ''))))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function sum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
