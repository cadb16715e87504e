import type { Browser } from '@playwright/test'
import { app, type BoardScene, plain } from './board-scene.ts'
import { type Figure, quantile } from './figures.ts'
import { measuredPage } from './measured-page.ts'
import { savingShare, type Shares } from './saving-share.ts'
import { typeKeys, type Typed } from './type-keys.ts'
import type { Origins } from './origins.ts'

/** Nearly as many as a workshop may hold. */
const most = 3500

/** A key in the text of a card, on boards of different sizes, beside the plain rebuild. */
export async function keysPart(browser: Browser, origins: Origins): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  const medians: number[] = []
  const limits = new Map([
    [10, 6],
    [1000, 7],
  ])
  for (const cards of [10, 1000]) {
    const [ours, theirs] = [await typed(browser, app, origins, cards), await typed(browser, plain, origins, cards)]
    medians.push(quantile(ours.keys, 0.5))
    const [p95, plainP95] = [quantile(ours.keys, 0.95), quantile(theirs.keys, 0.95)]
    const work = Object.entries(ours.trace.work).map(([kind, ms]) => `${kind} ${(ms / ours.keys.length).toFixed(1)}`)
    figures.push(
      {
        name: `key, ${cards} cards, p95`,
        value: p95,
        unit: 'ms',
        limit: limits.get(cards) ?? 0,
        note: `p50 ${quantile(ours.keys, 0.5).toFixed(1)}; plain ${plainP95.toFixed(1)}; ${work.join(' · ')}`,
      },
      {
        name: `key, ${cards} cards, renders / layouts / styles`,
        value: ours.perKey.renders,
        unit: '',
        note: `${ours.perKey.layouts.toFixed(1)} / ${ours.perKey.styles.toFixed(1)} · ${JSON.stringify(ours.rendered)}`,
      },
    )
  }
  const [small = Number.NaN] = medians
  const large = quantile((await typed(browser, app, origins, most)).keys, 0.5)
  const [few, many] = [await shares(browser, origins, 10), await shares(browser, origins, most)]
  figures.push(
    {
      name: `growth of a key from 10 to ${most} cards, saving apart`,
      value: many.rest / few.rest,
      unit: '×',
      limit: 1.8,
      note: `${few.rest.toFixed(1)} and ${many.rest.toFixed(1)} ms; saving ${few.saving.toFixed(1)} and ${many.saving.toFixed(1)} ms`,
    },
    { name: '… saving included', value: large / small, unit: '×', note: `p50 ${large.toFixed(1)} ms` },
  )
  return figures
}

async function typed(browser: Browser, scene: BoardScene, origins: Origins, cards: number): Promise<Typed> {
  const measured = await measuredPage(browser)
  try {
    await scene.open(measured.page, origins[scene.name], cards)
    await scene.focusText(measured.page)
    return await typeKeys(measured, 40)
  } finally {
    await measured.close()
  }
}

async function shares(browser: Browser, origins: Origins, cards: number): Promise<Shares> {
  const measured = await measuredPage(browser)
  try {
    await app.open(measured.page, origins.app, cards)
    await app.focusText(measured.page)
    return await savingShare(measured, 40)
  } finally {
    await measured.close()
  }
}
