import { type CardsContent, cardsIn, columnIds, inbox } from '#core/activity/cards.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import type { Words } from '#i18n/words.ts'
import type { PlacedCard } from '#core/activity/clusters.ts'
import type { IconName } from '#ui/kit/icon.tsx'

/** Said beside the name of a column, at the desk and on the wall. */
const icons: Readonly<Record<string, IconName>> = { belongs: 'yes', notBelongs: 'no', later: 'later' }

export interface FilledColumn extends ColumnName {
  readonly icon: IconName | undefined
  readonly hint: string | undefined
  readonly empty: string | undefined
  readonly cards: readonly PlacedCard[]
}

export interface ColumnName {
  readonly id: string
  readonly name: string
}

/** The columns of a board by name, the inbox first where the activity has one. */
export function columnNames(words: Words, activity: ActivityOfKind<'cards'>): readonly ColumnName[] {
  const said = activityWords<'cards'>(words, activity).columns
  return columnIds(activity).map((id) => ({ id, name: id === inbox ? words.board.inbox : (said[id]?.title ?? id) }))
}

/** The columns of a board (of one target group) with their cards. */
export function columnsOf(
  words: Words,
  activity: ActivityOfKind<'cards'>,
  content: CardsContent,
  group: Id = '',
): readonly FilledColumn[] {
  const said = activityWords<'cards'>(words, activity).columns
  return columnNames(words, activity).map(({ id, name }) => ({
    id,
    name,
    icon: icons[id],
    hint: said[id]?.hint,
    empty: said[id]?.empty,
    cards: cardsIn(content, id, group),
  }))
}
