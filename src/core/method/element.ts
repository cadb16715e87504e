import type { ClausesActivity } from '#core/activity/clauses.ts'
import type { CardsActivity } from '#core/activity/cards.ts'
import type { GridActivity } from '#core/activity/grid.ts'
import type { Minutes } from '#core/activity/activity.ts'
import type { TableActivity } from '#core/activity/table.ts'
import type { TextsActivity } from '#core/activity/texts.ts'

export type Activity = TextsActivity | CardsActivity | TableActivity | GridActivity | ClausesActivity

/** One of the six parts of partnering. `id` is stored in files and addresses: renaming needs a migration. */
export interface Element<Id extends string = string, Activities extends readonly Activity[] = readonly Activity[]> {
  readonly id: Id
  readonly activities: Activities
  /** The sentence the element ends with: every organisation takes its stance to it. */
  readonly decision: { readonly activity: Activities[number]['id']; readonly field: string }
  /** Minutes for taking every organisation's stance. */
  readonly stanceMinutes: Minutes
}

export function defineElement<const Id extends string, const Activities extends readonly Activity[]>(
  element: Element<Id, Activities>,
): Element<Id, Activities> {
  return element
}

/** Minutes in the order of the presets: compact, day, two half-days. */
export function minutes(compact: number, day: number, twoHalfDays: number): Minutes {
  return { compact, day, twoHalfDays }
}
