import { rmSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { buildNaive } from './build-naive.ts'
import { type CompressedHost, compressedHost } from './compressed-host.ts'
import { documentPart } from './document-part.ts'
import { entriesPart } from './entries-part.ts'
import { dragsPart } from './drags-part.ts'
import { contention, type Figure, printed } from './figures.ts'
import { framesPart } from './frames-part.ts'
import { inpPart } from './inp-part.ts'
import { firstLoadPart } from './first-load-part.ts'
import { keysPart } from './keys-part.ts'
import { openChromium } from './measured-page.ts'
import { memoryPart } from './memory-part.ts'
import { openingPart } from './opening-part.ts'
import type { Origins } from './origins.ts'

type Part = (browser: Browser, host: CompressedHost, origins: Origins) => Promise<readonly Figure[]>

const parts: Readonly<Record<string, Part>> = {
  load: (browser, host) => firstLoadPart(browser, host),
  keys: (browser, _host, origins) => keysPart(browser, origins),
  entries: (browser, _host, origins) => entriesPart(browser, origins),
  drags: (browser, _host, origins) => dragsPart(browser, origins),
  inp: (browser, _host, origins) => inpPart(browser, origins),
  frames: (browser, _host, origins) => framesPart(browser, origins),
  opening: (browser, _host, origins) => openingPart(browser, origins),
  document: (browser, _host, origins) => documentPart(browser, origins),
  memory: (browser, _host, origins) => memoryPart(browser, origins),
}

/** Measures dist and prints the figures: all parts, or those that are named. */
export async function bench(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !(name in parts))
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`)
  const naive = await buildNaive()
  const [host, plainHost] = [await compressedHost('dist'), await compressedHost(naive)]
  const origins = { app: host.origin, plain: plainHost.origin }
  try {
    for (const [name, part] of Object.entries(parts)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue
      const browser = await openChromium()
      console.log(`\n${name} (others have ${contention().toFixed(2)} × the processor)`)
      try {
        for (const figure of await part(browser, host, origins)) console.log(printed(figure))
      } finally {
        await browser.close()
      }
    }
  } finally {
    host.close()
    plainHost.close()
    rmSync(naive, { recursive: true, force: true })
  }
}
