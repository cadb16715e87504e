import { expect, test } from '@playwright/test'
import { app, type BoardScene, plain } from '../bench/board-scene.ts'
import { buildNaive } from '../bench/build-naive.ts'
import { compressedHost } from '../bench/compressed-host.ts'
import { dragCard } from '../bench/drag-card.ts'
import { median, quantile } from '../bench/figures.ts'
import { measuredPage, openChromium } from '../bench/measured-page.ts'
import { typeKeys } from '../bench/type-keys.ts'

/*
 * What a key, a move and a drop cost. Renders, layouts and recalculations of style are counted, so they are the same on every
 * machine; their limits leave a third over what was measured. Processor time is taken against the plain rebuild of the
 * same board in the same run: the median of all keys (0.14 of the plain one was measured), and what nineteen of twenty
 * moves stay under (0.09 to 0.29). No wall time is looked at.
 */

const cards = 1000
const most = {
  key: { renders: 4, layouts: 2.5, styles: 2, ratio: 0.25 },
  move: { renders: 2, layouts: 0.6, styles: 2, ratio: 0.4 },
  drop: { layouts: 4 },
}

test('a key on a board of 1,000 cards renders the card it changes, and costs a fraction of what it costs the plain way', async () => {
  const { small, large, other } = await inTurns({
    small: { scene: app, cards: 10, measure: async (page) => typeKeys(page, 20) },
    large: { scene: app, cards, measure: async (page) => typeKeys(page, 20) },
    other: { scene: plain, cards, measure: async (page) => typeKeys(page, 20) },
  })
  for (const { perKey, rendered } of large) {
    expect(perKey.renders, JSON.stringify(rendered)).toBeLessThanOrEqual(most.key.renders)
    expect(perKey.layouts).toBeLessThanOrEqual(most.key.layouts)
    expect(perKey.styles).toBeLessThanOrEqual(most.key.styles)
  }
  // As many as with ten cards: what grows with the board would show here first, whatever the machine.
  expect(renders(large)).toBeLessThanOrEqual(renders(small) + 1)
  const [ours, theirs] = [median(large.flatMap(({ keys }) => keys)), median(other.flatMap(({ keys }) => keys))]
  expect(ours / theirs, `${ours.toFixed(1)} : ${theirs.toFixed(1)} ms`).toBeLessThanOrEqual(most.key.ratio)
  console.log(`Keys, ours : plain = ${ours.toFixed(1)} : ${theirs.toFixed(1)} ms`)
})

test('a move of a card among 1,000 renders what shows the move, and costs a fraction of what it costs the plain way', async () => {
  const { ours, theirs } = await inTurns({
    ours: { scene: app, cards, measure: dragCard },
    theirs: { scene: plain, cards, measure: dragCard },
  })
  for (const { perMove, dropLayouts, rendered } of ours) {
    expect(perMove.renders, JSON.stringify(rendered)).toBeLessThanOrEqual(most.move.renders)
    expect(perMove.layouts).toBeLessThanOrEqual(most.move.layouts)
    expect(perMove.styles).toBeLessThanOrEqual(most.move.styles)
    expect(dropLayouts).toBeGreaterThan(0)
    expect(dropLayouts).toBeLessThanOrEqual(most.drop.layouts)
  }
  const [own, other] = [p95(ours.flatMap(({ moves }) => moves)), p95(theirs.flatMap(({ moves }) => moves))]
  expect(own / other, `${own.toFixed(1)} : ${other.toFixed(1)} ms`).toBeLessThanOrEqual(most.move.ratio)
  console.log(`Moves, ours : plain = ${own.toFixed(1)} : ${other.toFixed(1)} ms`)
})

interface Round<Measured> {
  readonly scene: BoardScene
  readonly cards: number
  readonly measure: (page: Awaited<ReturnType<typeof measuredPage>>, scene: BoardScene) => Promise<Measured>
}

/** Measures each of the boards twice, in turns, each time on a page of its own. */
async function inTurns<Name extends string, Measured>(
  boards: Readonly<Record<Name, Round<Measured>>>,
): Promise<Readonly<Record<Name, readonly Measured[]>>> {
  const [host, plainHost] = [await compressedHost('dist'), await compressedHost(await buildNaive())]
  const origins = { app: host.origin, plain: plainHost.origin }
  const browser = await openChromium()
  const names = Object.keys(boards) as Name[]
  const found = Object.fromEntries(names.map((name) => [name, [] as Measured[]])) as Record<Name, Measured[]>
  try {
    for (const name of [...names, ...names]) {
      const { scene, cards, measure } = boards[name]
      const measured = await measuredPage(browser)
      await scene.open(measured.page, origins[scene.name], cards)
      if (measure !== dragCard) await scene.focusText(measured.page)
      found[name].push(await measure(measured, scene))
      await measured.close()
    }
  } finally {
    await browser.close()
    host.close()
    plainHost.close()
  }
  return found
}

const p95 = (times: readonly number[]) => quantile(times, 0.95)
const renders = (rounds: readonly { readonly perKey: { readonly renders: number } }[]) =>
  Math.max(...rounds.map(({ perKey }) => perKey.renders))
