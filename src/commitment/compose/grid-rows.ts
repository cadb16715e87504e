import type { GridActivity, GridContent } from '#core/activity/grid.ts'
import type { Id } from '#core/id.ts'
import { inOrder } from '#core/order.ts'
import type { WordsOfKind } from '#i18n/method-words.ts'

/** The rows of a grid with their words: the room's own, or those of the method. */
export function gridRows(
  activity: GridActivity,
  content: GridContent,
  said: WordsOfKind<'grid'>,
): readonly (readonly [Id, string])[] {
  if (typeof activity.rows === 'string') return inOrder(content.rows).map(([id, { text }]) => [id, text])
  return activity.rows.map((id) => [id, said.rows[id]?.label ?? id])
}

/** Whether so many organisations do not fit side by side on an upright page. */
export function needWidePage(organisations: number): boolean {
  return organisations > 7
}
