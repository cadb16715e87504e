import type { Browser } from '@playwright/test'
import { app, type BoardScene, plain } from './board-scene.ts'
import { type Dragged, dragCard } from './drag-card.ts'
import { type Figure, quantile } from './figures.ts'
import { measuredPage } from './measured-page.ts'
import type { Origins } from './origins.ts'

const limits = new Map([
  [100, { start: 30, move: 6.5, drop: 15 }],
  [1000, { start: 60, move: 10, drop: 40 }],
])

/** Dragging a card into the next column, beside the plain rebuild. */
export async function dragsPart(browser: Browser, origins: Origins): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const [cards, limit] of limits) {
    const [ours, theirs] = [await dragged(browser, app, origins, cards), await dragged(browser, plain, origins, cards)]
    const work = Object.entries(ours.work).map(([kind, ms]) => `${kind} ${(ms / 60).toFixed(1)}`)
    figures.push(
      {
        name: `drag, ${cards} cards: start`,
        value: ours.start,
        unit: 'ms',
        limit: limit.start,
        note: `plain ${theirs.start.toFixed(0)}`,
      },
      {
        name: `drag, ${cards} cards: move p95`,
        value: quantile(ours.moves, 0.95),
        unit: 'ms',
        limit: limit.move,
        note: `p50 ${quantile(ours.moves, 0.5).toFixed(1)}; plain ${quantile(theirs.moves, 0.95).toFixed(1)}; ${work.join(' · ')}`,
      },
      {
        name: `drag, ${cards} cards: drop`,
        value: ours.drop,
        unit: 'ms',
        limit: limit.drop,
        note: `plain ${theirs.drop.toFixed(0)}`,
      },
      {
        name: `drag, ${cards} cards: renders / layouts / styles a move`,
        value: ours.perMove.renders,
        unit: '',
        note: `${ours.perMove.layouts.toFixed(1)} / ${ours.perMove.styles.toFixed(1)} · ${JSON.stringify(ours.rendered)}`,
      },
    )
  }
  return figures
}

async function dragged(browser: Browser, scene: BoardScene, origins: Origins, cards: number): Promise<Dragged> {
  const measured = await measuredPage(browser)
  try {
    await scene.open(measured.page, origins[scene.name], cards)
    return await dragCard(measured, scene)
  } finally {
    await measured.close()
  }
}
