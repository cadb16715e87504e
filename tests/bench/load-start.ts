import { extname } from 'node:path/posix'
import type { Browser } from '@playwright/test'
import { settled } from './board-scene.ts'
import type { CompressedHost } from './compressed-host.ts'
import { measuredPage } from './measured-page.ts'

const fonts = new Set(['.woff2', '.ttf'])

/** Opens the start page for the first time, without the service worker that stores the rest, and adds up what was sent. */
export async function loadStart(browser: Browser, host: CompressedHost) {
  const measured = await measuredPage(browser, { serviceWorkers: 'block' })
  host.sent.length = 0
  await measured.page.goto(host.origin)
  await settled(measured.page)
  await measured.close()
  const of = (isFont: boolean) => host.sent.filter(({ file }) => fonts.has(extname(file)) === isFont)
  const sum = (isFont: boolean) => of(isFont).reduce((bytes, sent) => bytes + sent.bytes, 0)
  return {
    sent: [...host.sent],
    page: sum(false),
    fonts: sum(true),
    requests: of(false).length,
    list: host.sent.map(({ file, bytes }) => `${file.replace('assets/', '')} ${(bytes / 1000).toFixed(1)}`).join(', '),
  }
}
