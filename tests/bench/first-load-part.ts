import type { Browser } from '@playwright/test'
import { settled } from './board-scene.ts'
import type { CompressedHost } from './compressed-host.ts'
import { type Figure, median } from './figures.ts'
import { type MeasuredPage, measuredPage } from './measured-page.ts'
import type { Seen } from './observe.ts'
import { loadStart } from './load-start.ts'
import { precached } from './precached.ts'
import { unwatchedLoad } from './unwatched-load.ts'

const runs = 3

/** A first visit and a second one, over a slow line, on a slow machine, and with the server gone. */
export async function firstLoadPart(browser: Browser, host: CompressedHost): Promise<readonly Figure[]> {
  const load = await loadStart(browser, host)
  const tasks = await unwatchedLoad(host.origin)
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
    {
      name: 'TBT at 4× from the trace',
      value: tasks.reduce((sum, task) => sum + Math.max(0, task * 4 - 50), 0),
      unit: 'ms',
      limit: 50,
      note: `all ${tasks.reduce((sum, task) => sum + task, 0).toFixed(0)} ms, longest ${Math.max(...tasks).toFixed(0)} ms at 1×`,
    },
    {
      name: 'LCP of a second visit',
      value: lcp(warm),
      unit: '',
      limit: 0.4,
      note: `s; ${all(warm)} · shifts ${warm[0]?.shifts.toFixed(3)}`,
    },
  ]
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
