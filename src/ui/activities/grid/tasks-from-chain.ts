import type { CardsContent } from '#core/activity/cards.ts'
import type { GridContent } from '#core/activity/grid.ts'
import { inOrder } from '#core/order.ts'
import { asCalled } from '#core/organisations/short-name.ts'
import { isBlank } from '#core/text.ts'

/**
 * The activities of the impact logic that are no task yet, in their order, over all target groups. Cards that stay in the
 * room are left out: a task goes into the document.
 */
export function tasksFromChain(chain: CardsContent, tasks: GridContent): readonly string[] {
  const known = new Set(Object.values(tasks.rows).map(({ text }) => asCalled(text)))
  const missing = new Map<string, string>()
  for (const [, { text, column, visibility }] of inOrder(chain.cards)) {
    const isTask = column === 'activities' && visibility === 'document' && !isBlank(text)
    const called = asCalled(text)
    if (isTask && !known.has(called) && !missing.has(called)) missing.set(called, text.trim())
  }
  return [...missing.values()]
}
