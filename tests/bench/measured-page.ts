import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { observe } from './observe.ts'

/** What a line and a machine are slowed down to. Slow 4G is the one of Lighthouse and of the browser's own tools. */
interface Slowness {
  readonly cpu: number
  readonly network: 'full' | 'slow4g'
}

/** A page of its own browser profile, with what it takes to measure it. */
export interface MeasuredPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly cdp: CDPSession
  readonly slow: (slowness: Slowness) => Promise<void>
  /** Megabytes of the JavaScript heap after everything that can go has gone. */
  readonly heap: () => Promise<number>
  /** Layouts and recalculations of style since the page was opened. */
  readonly counts: () => Promise<{ readonly layouts: number; readonly styles: number }>
  readonly close: () => Promise<void>
}

const slow4g = { downloadThroughput: (1638.4 * 0.9 * 1024) / 8, uploadThroughput: (675 * 1024) / 8, latency: 562.5 }
const full = { downloadThroughput: -1, uploadThroughput: -1, latency: 0 }

export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
}

export async function measuredPage(
  browser: Browser,
  {
    locale = 'de-DE',
    serviceWorkers = 'allow',
  }: { readonly locale?: string; readonly serviceWorkers?: 'allow' | 'block' } = {},
): Promise<MeasuredPage> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale,
    timezoneId: 'Europe/Berlin',
    serviceWorkers,
  })
  await context.addInitScript(observe)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Performance.enable')
  return {
    page,
    context,
    cdp,
    async slow({ cpu, network }) {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
      await cdp.send('Network.emulateNetworkConditions', { offline: false, ...(network === 'full' ? full : slow4g) })
    },
    async heap() {
      await cdp.send('HeapProfiler.enable')
      for (let round = 0; round < 3; round += 1) {
        await cdp.send('HeapProfiler.collectGarbage')
        await page.waitForTimeout(100)
      }
      await cdp.send('HeapProfiler.disable')
      const { usedSize } = await cdp.send('Runtime.getHeapUsage')
      return usedSize / 1e6
    },
    async counts() {
      const { metrics } = await cdp.send('Performance.getMetrics')
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
      return { layouts: of('LayoutCount'), styles: of('RecalcStyleCount') }
    },
    close: () => context.close(),
  }
}
