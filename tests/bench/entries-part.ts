import type { Browser } from '@playwright/test'
import { entryScenes, openEntries } from './entry-scenes.ts'
import { type Figure, quantile } from './figures.ts'
import { measuredPage } from './measured-page.ts'
import type { Origins } from './origins.ts'
import { typeKeys } from './type-keys.ts'

/** A key in each kind of entry besides cards: what it costs does not grow with how many entries there are. */
export async function entriesPart(browser: Browser, { app: origin }: Origins): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const scene of entryScenes) {
    const measured = await measuredPage(browser)
    await openEntries(measured.page, origin, scene)
    const { keys, perKey } = await typeKeys(measured, 40)
    figures.push({
      name: `key, ${scene.name}, p50`,
      value: quantile(keys, 0.5),
      unit: 'ms',
      note: `p95 ${quantile(keys, 0.95).toFixed(1)}; renders ${perKey.renders}, layouts ${perKey.layouts.toFixed(1)}`,
    })
    await measured.close()
  }
  return figures
}
