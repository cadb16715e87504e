import type { Card } from '#core/activity/cards.ts'
import type { BoardItem } from '#core/activity/clusters.ts'
import { isBlank } from '#core/text.ts'
import { firstWords } from '#i18n/first-words.ts'
import type { Words } from '#i18n/words.ts'

/** What a card is called when it is spoken of: its first words, up to so many characters. */
export function cardName({ text }: Pick<Card, 'text'>, words: Words, longest = 60): string {
  return isBlank(text) ? words.board.untitled : firstWords(text, longest)
}

/** What a card or a cluster is called when it is spoken of. */
export function itemName(item: BoardItem, words: Words): string {
  return item.kind === 'card' ? cardName(item.card, words) : titleOf(item, words)
}

/** What is read of a card or a cluster: all of its words, on one line. */
export function itemText(item: BoardItem, words: Words): string {
  return item.kind === 'card' ? cardName(item.card, words, Number.POSITIVE_INFINITY) : titleOf(item, words)
}

function titleOf({ title }: { readonly title: string }, words: Words): string {
  return isBlank(title) ? words.live.cluster.untitled : title
}
