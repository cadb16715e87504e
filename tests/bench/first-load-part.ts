import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { extname } from 'node:path/posix'
import { settled } from './board-scene.ts'
import { compressedFiles, type CompressedHost } from './compressed-host.ts'
import { type Figure, median } from './figures.ts'
import { type MeasuredPage, measuredPage } from './measured-page.ts'
import type { Seen } from './observe.ts'
import { recordTrace } from './record-trace.ts'

const runs = 3
const fonts = new Set(['.woff2', '.ttf'])

/** A first visit and a second one, over a slow line, on a slow machine, and with the server gone. */
export async function firstLoadPart(browser: Browser, host: CompressedHost): Promise<readonly Figure[]> {
  const load = await bytesOfLoad(browser, host)
  const first: Seen[] = []
  for (let run = 0; run < runs; run += 1) first.push(await visit(browser, host, { warm: false }))
  const warm: Seen[] = []
  for (let run = 0; run < runs; run += 1) warm.push(await visit(browser, host, { warm: true }))
  const english = await visit(browser, host, { warm: false, locale: 'en-GB' })
  const lcp = (seen: readonly Seen[]) => median(seen.map((each) => each.lcp)) / 1000
  const all = (seen: readonly Seen[]) => seen.map((each) => (each.lcp / 1000).toFixed(2)).join(', ')
  return [
    { name: 'start page, brotli, fonts apart', value: load.page / 1000, unit: 'kB', limit: 110, note: load.list },
    { name: 'start page, requests without fonts', value: load.requests, unit: '', limit: 6 },
    { name: 'start page with fonts', value: (load.page + load.fonts) / 1000, unit: 'kB', limit: 260 },
    { name: 'stored for offline work at once', value: precached('dist') / 1000, unit: 'kB', limit: 700 },
    {
      name: 'LCP, slow 4G, CPU 4×, German',
      value: lcp(first),
      unit: '',
      limit: 0.9,
      note: `s; ${all(first)}; ${first[0]?.largest} · shifts ${first[0]?.shifts.toFixed(3)}`,
    },
    {
      name: 'LCP, slow 4G, CPU 4×, English',
      value: english.lcp / 1000,
      unit: '',
      limit: 0.9,
      note: `s; ${english.largest} · shifts ${english.shifts.toFixed(3)}`,
    },
    { name: 'TBT at 4× from the trace', value: load.blocking, unit: 'ms', limit: 50, note: load.tasks },
    {
      name: 'LCP of a second visit',
      value: lcp(warm),
      unit: '',
      limit: 0.4,
      note: `s; ${all(warm)} · shifts ${warm[0]?.shifts.toFixed(3)}`,
    },
  ]
}

/** Bytes that a browser stores when it first meets the app. */
export function precached(folder: string): number {
  const files = compressedFiles(folder)
  const listed = /^const precached=(\{.*?\});/.exec(readFileSync(`${folder}/sw.js`, 'utf8'))?.[1]
  if (listed === undefined) throw new Error('sw.js does not say what it stores.')
  const { files: stored }: { readonly files: readonly string[] } = JSON.parse(listed)
  return stored.reduce((sum, file) => sum + (files.get(file)?.length ?? Number.NaN), 0)
}

async function bytesOfLoad(browser: Browser, host: CompressedHost) {
  const measured = await measuredPage(browser, { serviceWorkers: 'block' })
  host.sent.length = 0
  const end = await recordTrace(measured.cdp)
  await measured.page.goto(host.origin)
  await settled(measured.page)
  const { tasks } = await end()
  await measured.close()
  const of = (isFont: boolean) => host.sent.filter(({ file }) => fonts.has(extname(file)) === isFont)
  const sum = (isFont: boolean) => of(isFont).reduce((bytes, sent) => bytes + sent.bytes, 0)
  const blocking = tasks.reduce((sum, task) => sum + Math.max(0, task * 4 - 50), 0)
  return {
    page: sum(false),
    fonts: sum(true),
    requests: of(false).length,
    list: host.sent.map(({ file, bytes }) => `${file.replace('assets/', '')} ${(bytes / 1000).toFixed(1)}`).join(', '),
    blocking,
    tasks: `all ${tasks.reduce((sum, task) => sum + task, 0).toFixed(0)} ms, longest ${Math.max(...tasks).toFixed(0)} ms at 1×`,
  }
}

async function visit(
  browser: Browser,
  { origin }: CompressedHost,
  { warm, locale = 'de-DE' }: { warm: boolean; locale?: string },
): Promise<Seen> {
  const measured = await measuredPage(browser, { locale })
  try {
    if (warm) {
      await measured.page.goto(origin)
      await isStored(measured)
      await measured.page.goto('about:blank')
    }
    await measured.slow({ cpu: 4, network: 'slow4g' })
    await measured.page.goto(origin, { waitUntil: 'networkidle' })
    await measured.page.getByRole('heading', { level: 1 }).waitFor()
    await settled(measured.page)
    return await measured.page.evaluate((): Seen => Reflect.get(window, 'seen'))
  } finally {
    await measured.close()
  }
}

async function isStored({ page }: MeasuredPage): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await settled(page)
}
