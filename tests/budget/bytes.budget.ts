import { expect, test } from '@playwright/test'
import { loadStart } from '../bench/load-start.ts'
import { compressedHost } from '../bench/compressed-host.ts'
import { openChromium } from '../bench/measured-page.ts'
import { precached } from '../bench/precached.ts'

/** Kilobytes as a good host sends them. Whoever raises one of these says in the commit what it buys. */
const most = { page: 110, withFonts: 209, requests: 6, stored: 1131 }

test('the start page comes in few bytes and few answers, and everything for offline work in what it may take', async () => {
  const host = await compressedHost('dist')
  const browser = await openChromium()
  try {
    const load = await loadStart(browser, host)
    const unknown = load.sent.filter(({ bytes }) => bytes === 0).map(({ file }) => file)
    expect(unknown, 'files that are not there').toEqual([])
    expect(load.page / 1000, load.list).toBeLessThanOrEqual(most.page)
    expect((load.page + load.fonts) / 1000, load.list).toBeLessThanOrEqual(most.withFonts)
    expect(load.requests, load.list).toBeLessThanOrEqual(most.requests)
    expect(precached('dist') / 1000).toBeLessThanOrEqual(most.stored)
  } finally {
    await browser.close()
    host.close()
  }
})
