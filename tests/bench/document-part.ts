import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { commitmentPage as said } from '#i18n/de/commitment-page.ts'
import { writeFile } from '#core/file/workshop-file.ts'
import { partnershipOf } from '../fixtures/make/partnership.ts'
import { openFile, settled } from './board-scene.ts'
import { type Figure, median } from './figures.ts'
import { measuredPage } from './measured-page.ts'
import type { Origins } from './origins.ts'

const rounds = 7

const kept = (file: string) => readFileSync(`tests/fixtures/workshops/${file}`, 'utf8')

function twelveOrganisations(): string {
  const workshop = partnershipOf(12)
  return writeFile({ id: workshop.id, revision: 1, baseRevision: 0, workshop })
}

/** The limits are those of documents of 10 and of 36 pages. */
const documents = [
  { name: 'the empty workshop', text: () => kept('empty.json'), main: 150, bytes: 60 },
  { name: 'the sample', text: () => kept('sample.de.json'), main: 300, bytes: 160 },
  { name: 'twelve organisations', text: twelveOrganisations, main: 300, bytes: 160 },
] as const

/** What the PDF costs: the main thread, the whole renderer with the thread that sets the pages, and the bytes. */
export async function documentPart(browser: Browser, { app: origin }: Origins): Promise<readonly Figure[]> {
  const system = await browser.newBrowserCDPSession()
  const renderers = async (): Promise<number> => {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo')
    return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
  }
  const figures: Figure[] = []
  for (const { name, text, main, bytes } of documents) {
    const measured = await measuredPage(browser)
    const { page, cdp } = measured
    const mainThread = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics')
      return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000
    }
    try {
      await openFile(page, origin, { name: 'workshop.json', text: text() })
      await page.goto(`${page.url().replace(/(#\/w\/[^/]+).*/, '$1')}/commitment`)
      const save = page.getByRole('button', { name: said.saveDraft })
      await save.waitFor()
      await settled(page)
      const [onMain, everywhere, times]: [number[], number[], number[]] = [[], [], []]
      let [size, pages] = [0, '']
      for (let round = 0; round <= rounds; round += 1) {
        const before = [await mainThread(), await renderers(), performance.now()] as const
        const saved = page.waitForEvent('download')
        await save.click()
        const path = await (await saved).path()
        const after = [await mainThread(), await renderers(), performance.now()] as const
        onMain.push(after[0] - before[0])
        everywhere.push(after[1] - before[1])
        times.push(after[2] - before[2])
        size = statSync(path).size
        pages = /Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1] ?? '?'
        await settled(page)
      }
      const [first = Number.NaN, ...warm] = everywhere
      const what = `PDF of ${name} (${pages} pages)`
      figures.push(
        { name: `${what}: main thread`, value: median(onMain), unit: 'ms', limit: main },
        { name: `${what}: all threads, the first time`, value: first, unit: 'ms' },
        { name: `${what}: all threads, then`, value: median(warm), unit: 'ms', limit: main },
        { name: `${what}: until it is there`, value: median(times), unit: 'ms' },
        { name: `${what}: size`, value: size / 1000, unit: 'kB', limit: bytes },
      )
    } finally {
      await measured.close()
    }
  }
  return figures
}
